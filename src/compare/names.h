// SPDX-License-Identifier: MIT
// What teams, people and periods are called in both of two workspaces, so that a name given anew is
// no difference.
#pragma once

#include <okr/model/workspace.h>

#include <string>

namespace okr::compare {

/// The id of today of whom the earlier okr.yaml calls `person` and the later one does not know:
/// the only new person with the same address or name. Else `person`.
std::string person_now(const model::Workspace& before, const model::Workspace& after,
                       const std::string& person);

/// An address, else a name that was written; may be empty.
std::string likeness_of(const model::Person& person);

/// The id of today, where either okr.yaml knows `team` by an earlier one, or it is a person's that
/// has changed; else `team`.
std::string team_now(const model::Workspace& before, const model::Workspace& after,
                     const std::string& team);

/// Equal for two objectives of the same days, whatever their period is called; without readable
/// days the period's name.
std::string days_key(const model::Objective& objective);

}  // namespace okr::compare
