// SPDX-License-Identifier: MIT
// Lists and mappings in brackets that stand on one line, for the quick reader.
#pragma once

#include "plain_scalar.h"
#include "tree_builder.h"

#include <cstddef>
#include <optional>

namespace okr::yaml {

/// Reads the brackets that open at `open` into `tree`. The place behind them, or nothing where
/// anything is in doubt or nested deeper than `depth`.
std::optional<std::size_t> read_brackets(const Stretch& line, std::size_t open, std::size_t depth,
                                         TreeBuilder& tree);

}  // namespace okr::yaml
