// SPDX-License-Identifier: MIT
#include <okr/model/known_names.h>

#include <set>
#include <utility>

namespace okr::model {
namespace {

void insert(std::set<std::string>& names, const std::vector<Word>& words) {
  for (const Word& word : words) names.insert(*word);
}

std::vector<std::string> sorted(const std::set<std::string>& names) {
  return {names.begin(), names.end()};
}

}  // namespace

std::vector<std::string> known_teams(const Workspace& workspace) {
  std::set<std::string> names;
  for (const Team& team : workspace.config.teams) {
    names.insert(*team.id);
    insert(names, team.formerly);
  }
  for (const Person& person : workspace.config.people) names.insert(*person.id);
  for (const Objective& objective : workspace.objectives) {
    const bool readable = !workspace.has_config || objective.person;
    if (readable && !objective.team.empty()) names.insert(objective.team);
  }
  return sorted(names);
}

std::vector<std::string> known_people(const Workspace& workspace) {
  std::set<std::string> names;
  for (const Person& person : workspace.config.people) names.insert(*person.id);
  for (const Team& team : workspace.config.teams) {
    if (team.lead) names.insert(**team.lead);
    insert(names, team.members);
  }
  for (const Objective& objective : workspace.objectives) {
    for (std::string& owner : owners_of(workspace, objective)) {
      names.insert(std::move(owner));
    }
    for (const KeyResult& key_result : objective.key_results) {
      insert(names, key_result.owners);
    }
  }
  return sorted(names);
}

}  // namespace okr::model
