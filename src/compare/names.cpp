// SPDX-License-Identifier: MIT
#include "names.h"

namespace okr::compare {

std::string team_now(const model::Workspace& before, const model::Workspace& after,
                     const std::string& team) {
  std::string name = team;
  for (const model::Workspace* workspace : {&before, &after}) {
    const model::Team* known = model::find_team_by_any_name(workspace->config, name);
    if (known != nullptr) name = *known->id;
  }
  return name;
}

std::string days_key(const model::Objective& objective) {
  if (!objective.range) return objective.period;
  return model::to_string(objective.range->start) + ".." + model::to_string(objective.range->end);
}

}  // namespace okr::compare
