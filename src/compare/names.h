// SPDX-License-Identifier: MIT
// What teams and periods are called in both of two workspaces, so that a name given anew is no
// difference.
#pragma once

#include <okr/model/workspace.h>

#include <string>

namespace okr::compare {

/// The team's id of today, where either okr.yaml knows `team` by an earlier one; else `team`.
std::string team_now(const model::Workspace& before, const model::Workspace& after,
                     const std::string& team);

/// Equal for two objectives of the same days, whatever their period is called; without readable
/// days the period's name.
std::string days_key(const model::Objective& objective);

}  // namespace okr::compare
