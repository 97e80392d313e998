// SPDX-License-Identifier: MIT
// The teams and people that may be named, in okr.yaml or only in OKR files.
#pragma once

#include <okr/model/workspace.h>

#include <string>
#include <vector>

namespace okr::model {

/// Sorted, each once: teams with their former ids, and people whose files there are.
std::vector<std::string> known_teams(const Workspace& workspace);
/// Sorted, each once: of okr.yaml, and whoever owns something.
std::vector<std::string> known_people(const Workspace& workspace);

}  // namespace okr::model
