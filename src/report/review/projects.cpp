// SPDX-License-Identifier: MIT
#include "facts.h"

#include <okr/rollup/kpis.h>

#include <algorithm>
#include <set>
#include <string_view>

namespace okr::report {
namespace {

using model::Project;
using model::ProjectStatus;
using Index = std::uint32_t;

bool serves_any(const Project& project, const std::set<Index>& objectives) {
  return std::any_of(project.supports.begin(), project.supports.end(),
                     [&](const model::Reference& to) {
                       return to.is_found() && objectives.count(to.objective) > 0;
                     });
}

bool is_under_way(const Project& project) {
  if (!project.status) return true;
  return **project.status == ProjectStatus::planned || **project.status == ProjectStatus::active;
}

/// Whether it supports something that has not ended by then: of the period itself, of a longer one
/// around it, or of one to come.
bool has_a_purpose(const ReviewView& view, model::Date day, const Project& project) {
  return std::any_of(project.supports.begin(), project.supports.end(),
                     [&](const model::Reference& to) {
                       if (!to.is_found()) return false;
                       const auto& objective = view.workspace.objectives[to.objective];
                       return !model::is_dropped(objective, view.scores.as_of) &&
                              (!objective.range || objective.range->end >= day);
                     });
}

void sort_by_rice(const ReviewView& view, model::Date day, std::vector<Index>& projects) {
  std::vector<std::pair<std::optional<double>, Index>> keyed;
  for (const Index i : projects)
    keyed.emplace_back(rollup::rice_of(view.workspace, view.workspace.projects[i], day), i);
  std::stable_sort(keyed.begin(), keyed.end(), [&](const auto& a, const auto& b) {
    if (a.first != b.first) return a.first > b.first;
    return view.workspace.projects[a.second].id < view.workspace.projects[b.second].id;
  });
  std::transform(keyed.begin(), keyed.end(), projects.begin(),
                 [](const auto& one) { return one.second; });
}

}  // namespace

void gather_projects(const ReviewView& view, Review& review) {
  const std::set<Index> objectives(review.objectives.begin(), review.objectives.end());
  std::set<std::string_view> teams;
  for (const ReviewedPost& post : review.posts) teams.insert(post.id);
  for (Index i = 0; i < view.workspace.projects.size(); ++i) {
    const Project& project = view.workspace.projects[i];
    if (serves_any(project, objectives)) {
      review.projects.push_back(i);
    } else if (is_under_way(project) && !has_a_purpose(view, review.day, project) &&
               (!review.is_narrowed || teams.count(project.team) > 0)) {
      review.idle_projects.push_back(i);
    }
  }
  sort_by_rice(view, review.serving_day, review.projects);
}

}  // namespace okr::report
