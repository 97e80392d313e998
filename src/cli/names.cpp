// SPDX-License-Identifier: MIT
#include "names.h"

#include <okr/text/nearest.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <set>

namespace okr::cli {
namespace {

constexpr std::size_t few = 12;  // as many names as a message can list

void insert(std::set<std::string>& names, const std::vector<model::Word>& words) {
  for (const model::Word& word : words) names.insert(*word);
}

std::vector<std::string> sorted(const std::set<std::string>& names) {
  return {names.begin(), names.end()};
}

}  // namespace

std::vector<std::string> known_teams(const model::Workspace& workspace) {
  std::set<std::string> names;
  for (const model::Team& team : workspace.config.teams) {
    names.insert(*team.id);
    insert(names, team.formerly);
  }
  for (const model::Person& person : workspace.config.people) names.insert(*person.id);
  for (const model::Objective& objective : workspace.objectives) {
    const bool readable = !workspace.has_config || objective.person;
    if (readable && !objective.team.empty()) names.insert(objective.team);
  }
  return sorted(names);
}

std::vector<std::string> known_people(const model::Workspace& workspace) {
  std::set<std::string> names;
  for (const model::Person& person : workspace.config.people) names.insert(*person.id);
  for (const model::Team& team : workspace.config.teams) {
    if (team.lead) names.insert(**team.lead);
    insert(names, team.members);
  }
  for (const model::Objective& objective : workspace.objectives) {
    for (std::string& owner : model::owners_of(workspace, objective)) {
      names.insert(std::move(owner));
    }
    for (const model::KeyResult& key_result : objective.key_results) {
      insert(names, key_result.owners);
    }
  }
  return sorted(names);
}

std::optional<Error> unknown_name(std::string_view option, std::string_view what,
                                  std::string_view name, const std::vector<std::string>& known) {
  if (std::find(known.begin(), known.end(), name) != known.end()) return std::nullopt;
  const std::vector<std::string_view> views(known.begin(), known.end());
  std::string hint = text::did_you_mean(name, views);
  if (hint.empty() && !known.empty() && known.size() <= few) {
    hint = fmt::format("; known are {}", fmt::join(known, ", "));
  }
  return Error{fmt::format("{}: there is no {} '{}'{}", option, what, name, hint)};
}

}  // namespace okr::cli
