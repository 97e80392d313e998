// SPDX-License-Identifier: MIT
#include "diff_order.h"

#include "cascade.h"

#include <algorithm>
#include <map>
#include <utility>

namespace okr::report {
namespace {

using compare::ChangedObjective;
using model::Objective;
using model::Workspace;

// What periods are sorted and told apart by.
std::pair<std::pair<int, int>, std::string> order_of(const Objective& objective) {
  if (!objective.range) return {{1, 0}, objective.period};
  const int start = model::days_between(model::Date{}, objective.range->start);
  return {{-objective.range->days(), start}, model::to_string(objective.range->end)};
}

// The place of each team and person in the cascade of today, or of before where it is gone.
using Ranks = std::map<std::string, std::size_t>;

void append_ranks(const Workspace& workspace, Ranks& ranks) {
  std::vector<std::uint32_t> all(workspace.objectives.size());
  for (std::uint32_t i = 0; i < all.size(); ++i) all[i] = i;
  for (const Post& post : cascade(workspace, all)) ranks.try_emplace(post.id, ranks.size());
}

std::string team_today(const DiffView& view, const Objective& objective) {
  const model::Team* team =
      model::find_team_by_any_name(view.after.workspace.config, objective.team);
  return team != nullptr ? *team->id : objective.team;
}

}  // namespace

const Objective& objective_of(const DiffView& view, const ChangedObjective& changed) {
  if (changed.thing.after) return view.after.workspace.objectives[*changed.thing.after];
  return view.before.workspace.objectives[*changed.thing.before];
}

const model::KeyResult& key_result_of(const DiffView& view,
                                      const compare::ChangedKeyResult& changed) {
  const Workspace& workspace = changed.after ? view.after.workspace : view.before.workspace;
  const model::KeyResultIndex index = changed.after ? *changed.after : *changed.before;
  return workspace.objectives[index.objective].key_results[index.key_result];
}

std::vector<DiffPeriod> diff_periods(const DiffView& view) {
  Ranks ranks;
  append_ranks(view.after.workspace, ranks);
  append_ranks(view.before.workspace, ranks);
  std::map<std::pair<std::pair<int, int>, std::string>, DiffPeriod> periods;
  for (const ChangedObjective& changed : view.changes.objectives) {
    const Objective& objective = objective_of(view, changed);
    DiffPeriod& period = periods[order_of(objective)];
    if (period.id.empty()) period.id = objective.period;
    period.objectives.push_back(&changed);
  }
  const auto rank = [&](const ChangedObjective* changed) {
    const auto found = ranks.find(team_today(view, objective_of(view, *changed)));
    return found == ranks.end() ? ranks.size() : found->second;
  };
  std::vector<DiffPeriod> out;
  for (auto& [order, period] : periods) {
    std::stable_sort(period.objectives.begin(), period.objectives.end(),
                     [&](const auto* a, const auto* b) { return rank(a) < rank(b); });
    out.push_back(std::move(period));
  }
  return out;
}

}  // namespace okr::report
