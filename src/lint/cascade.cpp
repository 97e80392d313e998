// SPDX-License-Identifier: MIT
#include "cascade.h"

#include <algorithm>

namespace okr::lint {
namespace {

bool has_person(const model::Team& team, std::string_view person) {
  return (team.lead && **team.lead == person) ||
         std::any_of(team.members.begin(), team.members.end(),
                     [&](const model::Word& member) { return *member == person; });
}

}  // namespace

std::vector<const model::Team*> teams_of(const model::Config& config, std::string_view id) {
  if (const model::Team* team = model::find_team_by_any_name(config, id)) return {team};
  std::vector<const model::Team*> out;
  for (const model::Team& team : config.teams) {
    if (has_person(team, id)) out.push_back(&team);
  }
  return out;
}

std::string_view present_id(const model::Config& config, std::string_view id) {
  const model::Team* team = model::find_team_by_any_name(config, id);
  return team ? std::string_view(team->id.value) : id;
}

}  // namespace okr::lint
