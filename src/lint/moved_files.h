// SPDX-License-Identifier: MIT
// Which file is which in two workspaces.
#pragma once

#include <okr/compare/pairs.h>
#include <okr/model/workspace.h>

#include <cstdint>
#include <optional>
#include <vector>

namespace okr::lint {

/// For each file of `now` its number in `before`: by path, else the file that is gone and had what
/// this one has. Absent: it is new.
std::vector<std::optional<std::uint32_t>> files_before(const model::Workspace& before,
                                                       const model::Workspace& now,
                                                       const compare::Pairs& pairs);

}  // namespace okr::lint
