// SPDX-License-Identifier: MIT
// Lists and mappings in brackets, on one line or more, closed or not.
#pragma once

#include "line_reader.h"

namespace okr::lsp {

/// Reads the brackets that open at `in.at`, and a comment behind them. Lines that are no deeper
/// than `column` do not belong to them any more.
void read_brackets(LineReader& in, std::uint32_t slot, std::uint32_t column);

}  // namespace okr::lsp
