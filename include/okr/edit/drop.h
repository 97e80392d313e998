// SPDX-License-Identifier: MIT
// What is given up, from a day on, and why. Writes nothing.
#pragma once

#include <okr/edit/intent.h>
#include <okr/model/find.h>
#include <okr/model/workspace.h>

#include <string>
#include <vector>

namespace okr::edit {

/// `dropped` and `reason` of an objective or key result, `dropped` alone of a milestone; its id
/// first where none is written. They replace what is there.
std::vector<Intent> drop(const model::Workspace& workspace, const model::Found& thing,
                         model::Date date, const std::string& reason);

}  // namespace okr::edit
