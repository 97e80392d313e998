// SPDX-License-Identifier: MIT
#include "names.h"

namespace okr::compare {

std::string likeness_of(const model::Person& person) {
  if (person.email) return **person.email;
  return *person.name == *person.id ? std::string() : *person.name;
}

std::string person_now(const model::Workspace& before, const model::Workspace& after,
                       const std::string& person) {
  if (model::find_person(after.config, person) != nullptr) return person;
  const model::Person* was = model::find_person(before.config, person);
  if (was == nullptr || likeness_of(*was).empty()) return person;
  const model::Person* found = nullptr;
  for (const model::Person& candidate : after.config.people) {
    const bool is_alike = likeness_of(candidate) == likeness_of(*was) &&
                          model::find_person(before.config, *candidate.id) == nullptr;
    if (!is_alike) continue;
    if (found != nullptr) return person;
    found = &candidate;
  }
  return found != nullptr ? *found->id : person;
}

std::string team_now(const model::Workspace& before, const model::Workspace& after,
                     const std::string& team) {
  std::string name = team;
  for (const model::Workspace* workspace : {&before, &after}) {
    const model::Team* known = model::find_team_by_any_name(workspace->config, name);
    if (known != nullptr) name = *known->id;
  }
  return person_now(before, after, name);
}

std::string days_key(const model::Objective& objective) {
  if (!objective.range) return objective.period;
  return model::to_string(objective.range->start) + ".." + model::to_string(objective.range->end);
}

}  // namespace okr::compare
