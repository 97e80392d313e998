// SPDX-License-Identifier: MIT
#include "status_posts.h"

namespace okr::report {

std::vector<Post> posts_in(const StatusView& view, const model::PeriodInUse& period) {
  std::vector<std::uint32_t> found;
  for (std::uint32_t i = 0; i < view.workspace.objectives.size(); ++i) {
    const model::Objective& objective = view.workspace.objectives[i];
    const bool is_shown = view.selection.objectives[i] && objective.range;
    if (is_shown && objective.period == period.id) found.push_back(i);
  }
  if (found.empty()) return {};
  return cascade(view.workspace, found);
}

}  // namespace okr::report
