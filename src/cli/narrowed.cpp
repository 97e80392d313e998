// SPDX-License-Identifier: MIT
#include "narrowed.h"

#include <vector>

namespace okr::cli {

void narrow(const model::Workspace& workspace, const Filter& filter, report::Selection& selection) {
  for (std::uint32_t i = 0; i < workspace.objectives.size(); ++i) {
    const model::Objective& objective = workspace.objectives[i];
    if (!selection.objectives[i]) continue;
    if (!is_of_team(filter, workspace.config, objective.team)) {
      selection.objectives[i] = false;
      continue;
    }
    if (is_owned(filter, model::owners_of(workspace, objective))) continue;
    std::vector<std::uint32_t> owned = report::shown_key_results(workspace, selection, i);
    std::erase_if(owned, [&](std::uint32_t k) {
      return !is_owned(filter, model::owners_of(workspace, objective, objective.key_results[k]));
    });
    selection.objectives[i] = !owned.empty();
    selection.only[i] = std::move(owned);
  }
}

}  // namespace okr::cli
