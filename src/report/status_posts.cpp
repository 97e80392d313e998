// SPDX-License-Identifier: MIT
#include "status_posts.h"

#include <algorithm>

namespace okr::report {
namespace {

bool is_in_any(const StatusView& view, const model::Objective& objective) {
  return objective.range && std::any_of(view.periods.begin(), view.periods.end(),
                                        [&](const model::PeriodInUse& period) {
                                          return period.id == objective.period;
                                        });
}

}  // namespace

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

std::map<std::string, std::size_t> depths_of(const StatusView& view) {
  std::map<std::string, std::size_t> depths;
  if (!view.depth) return depths;
  std::vector<std::uint32_t> shown;
  for (std::uint32_t i = 0; i < view.workspace.objectives.size(); ++i) {
    if (view.selection.objectives[i] && is_in_any(view, view.workspace.objectives[i])) {
      shown.push_back(i);
    }
  }
  for (const Post& post : cascade(view.workspace, shown)) depths.emplace(post.id, post.depth);
  return depths;
}

bool is_too_deep(const StatusView& view, const std::map<std::string, std::size_t>& depths,
                 const Post& post) {
  if (!view.depth) return false;
  const auto known = depths.find(post.id);
  return (known == depths.end() ? post.depth : known->second) > *view.depth;
}

}  // namespace okr::report
