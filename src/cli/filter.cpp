// SPDX-License-Identifier: MIT
#include "filter.h"

#include "names.h"
#include "options.h"

#include <algorithm>

namespace okr::cli {

void declare_filter(CLI::App& app, Filter& filter) {
  add_value(app, "--owner", filter.owner, "PERSON", "only what this person is accountable for");
  add_value(app, "--team", filter.team, "TEAM", "only this team, or person, and all teams below");
}

std::optional<Error> check_names(const Filter& filter, const model::Workspace& workspace) {
  if (!filter.team.empty()) {
    if (auto error = unknown_name("--team", "team", filter.team, known_teams(workspace))) {
      return error;
    }
  }
  if (filter.owner.empty()) return std::nullopt;
  return unknown_name("--owner", "person", filter.owner, known_people(workspace));
}

bool is_of_team(const Filter& filter, const model::Config& config, std::string_view team) {
  if (filter.team.empty()) return true;
  const model::Team* const asked = model::find_team_by_any_name(config, filter.team);
  const std::string_view id = asked ? std::string_view(*asked->id) : filter.team;
  return team == id || model::is_within(config, team, id);
}

bool is_owned(const Filter& filter, const std::vector<std::string>& owners) {
  return filter.owner.empty() ||
         std::find(owners.begin(), owners.end(), filter.owner) != owners.end();
}

}  // namespace okr::cli
