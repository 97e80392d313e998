// SPDX-License-Identifier: MIT
// Teams and people named on the command line: those that the workspace knows, and the nearest one
// for a slip.
#pragma once

#include <okr/model/workspace.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace okr::cli {

/// Sorted, each once: teams with their former ids, and people whose files there are.
std::vector<std::string> known_teams(const model::Workspace& workspace);
/// Sorted, each once: of okr.yaml, and whoever owns something.
std::vector<std::string> known_people(const model::Workspace& workspace);

/// What is wrong with "--team NAME"; nothing where it is known.
std::optional<Error> unknown_name(std::string_view option, std::string_view what,
                                  std::string_view name, const std::vector<std::string>& known);

}  // namespace okr::cli
