// SPDX-License-Identifier: MIT
// --team and --owner: whose objectives, key results and findings somebody asked for.
#pragma once

#include <okr/model/workspace.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace CLI {
class App;
}

namespace okr::cli {

/// As typed; what is empty narrows nothing.
struct Filter {
  std::string team;  ///< a team or person, also by a former id; with all teams below
  std::string owner;
};

void declare_filter(CLI::App& app, Filter& filter);

/// Where one of the two is not known: what is, or the nearest.
std::optional<Error> check_names(const Filter& filter, const model::Workspace& workspace);

/// Whether `team` (whose file it is) is the one asked for or below it.
bool is_of_team(const Filter& filter, const model::Config& config, std::string_view team);
/// Whether the person asked for is among those accountable.
bool is_owned(const Filter& filter, const std::vector<std::string>& owners);

}  // namespace okr::cli
