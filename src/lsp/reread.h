// SPDX-License-Identifier: MIT
// A workspace with other bytes, read anew.
#pragma once

#include <okr/model/workspace.h>

#include <cstdint>
#include <map>
#include <string>

namespace okr::lsp {

/// All files are read and linked again, with `bytes` for those of their numbers.
model::Workspace reread(const model::Workspace& workspace,
                        const std::map<std::uint32_t, std::string>& bytes);

}  // namespace okr::lsp
