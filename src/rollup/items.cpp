// SPDX-License-Identifier: MIT
#include "arithmetic.h"
#include "items_on.h"

#include <okr/rollup/items.h>
#include <okr/rollup/written.h>

#include <algorithm>
#include <map>
#include <utility>

namespace okr::rollup {
namespace {

using model::Objective;
using model::Workspace;
using Outcome = model::Reference::Outcome;

bool points_to(const model::Reference& to, std::uint32_t objective) {
  return to.is_found() && to.objective == objective;
}

// A child whose period cannot be read has no share in a parent's that can.
bool is_of_other_period(const Objective& parent, const Objective& child) {
  if (!parent.range || !child.range) return parent.range != child.range;
  return !parent.range->encloses(*child.range);
}

// Whether an earlier alignment of the child to the very same thing counts already.
bool is_repeated(const Objective& child, std::size_t alignment) {
  const model::Reference& to = child.aligned_to[alignment].to;
  for (std::size_t i = 0; i < alignment; ++i) {
    const model::Reference& other = child.aligned_to[i].to;
    const bool same = other.outcome == to.outcome && other.objective == to.objective &&
                      (to.outcome == Outcome::objective || other.key_result == to.key_result);
    if (same && model::contributes(child, i)) return true;
  }
  return false;
}

Role role_of(const Objective& parent, const Objective& child, std::size_t alignment,
             model::Date as_of) {
  const model::Alignment& edge = child.aligned_to[alignment];
  if (edge.in_cycle) return Role::in_cycle;
  if (model::is_dropped(child, as_of)) return Role::dropped;
  if (!edge.contributes) return Role::not_contributing;
  if (!model::contributes(child, alignment) || is_repeated(child, alignment))
    return Role::further_parent;
  if (is_of_other_period(parent, child)) return Role::other_period;
  const bool to_key_result = edge.to.outcome == Outcome::key_result;
  if (to_key_result && has_own_measure(parent.key_results[edge.to.key_result]))
    return Role::supports;
  return Role::counts;
}

Item item_of(const Scores& scores, const Edge& edge, const Workspace& workspace) {
  const ObjectiveScore& score = scores.objectives[edge.child];
  Item item;
  item.kind = Item::Kind::objective;
  item.index = edge.child;
  item.weight = weight_used(workspace.objectives[edge.child].aligned_to[edge.alignment].weight);
  item.progress = score.progress;
  item.certain = score.certain.value_or(0);
  item.paced = score.progress.value_or(0);
  item.expected = score.expected;
  return item;
}

template <class Value>
std::optional<double> mean_over(const std::vector<Item>& items, Value value) {
  std::vector<Weighted> parts;
  for (const Item& item : items) parts.push_back({item.weight, value(item)});
  return mean(parts);
}

void fill_means(ShorterPeriod& period, model::Date as_of) {
  const auto& items = period.items;
  std::vector<Item> paced = items;
  std::erase_if(paced, [](const Item& item) { return !item.expected; });
  period.expected = mean_over(paced, [](const Item& item) { return *item.expected; });
  const bool is_still_to_come = as_of < period.range.start;
  if (is_still_to_come) {
    if (period.expected) period.expected = 0;
    return;
  }
  period.mean = mean_over(items, [](const Item& i) { return i.progress.value_or(0); }).value_or(0);
  period.certain = mean_over(items, [](const Item& i) { return i.certain; }).value_or(0);
  period.paced = mean_over(paced, [](const Item& i) { return i.paced; }).value_or(0);
}

using ByPeriod = std::map<std::pair<model::Date, model::Date>, std::vector<Item>>;

bool has_data(const ByPeriod& by_period) {
  return std::any_of(by_period.begin(), by_period.end(), [](const auto& period) {
    return std::any_of(period.second.begin(), period.second.end(),
                       [](const Item& item) { return item.progress.has_value(); });
  });
}

// Sum of days * mean, over the parent's days, or the periods' where they overlap and have more.
Item grouped(ByPeriod by_period, const model::DateRange& parent, model::Date as_of) {
  Item group;
  group.kind = Item::Kind::shorter_periods;
  const bool any_data = has_data(by_period);
  int days = 0;
  double progress = 0;
  double expected = 0;
  bool is_paced = false;
  for (auto& [dates, items] : by_period) {
    ShorterPeriod period{.range = {dates.first, dates.second}, .items = std::move(items)};
    fill_means(period, as_of);
    const int length = period.range.days();
    days += length;
    progress += length * period.mean;
    group.certain += length * period.certain;
    group.paced += length * period.paced;
    expected += length * period.expected.value_or(0);
    is_paced = is_paced || period.expected;
    group.periods.push_back(std::move(period));
  }
  group.days = std::max(parent.days(), days);
  group.certain = snap(group.certain / group.days);
  group.paced = snap(group.paced / group.days);
  if (any_data) group.progress = snap(progress / group.days);
  if (is_paced) group.expected = snap(expected / group.days);
  return group;
}

/// Of an objective, or of a key result of it, without what was dropped by `day`.
struct Sum {
  const Workspace& workspace;
  const Scores& scores;
  std::uint32_t objective;
  model::Date day;
};

template <class Wanted>
void add_children(const Sum& sum, Wanted wanted, std::vector<Item>& items) {
  const auto& [workspace, scores, objective, day] = sum;
  const Objective& parent = workspace.objectives[objective];
  ByPeriod shorter;
  for (const Edge& edge : edges_to(workspace, objective, day)) {
    if (edge.role != Role::counts || !wanted(edge)) continue;
    const auto& range = workspace.objectives[edge.child].range;
    Item item = item_of(scores, edge, workspace);
    if (parent.range && range && *range != *parent.range) {
      shorter[{range->start, range->end}].push_back(std::move(item));
    } else {
      items.push_back(std::move(item));
    }
  }
  if (!shorter.empty()) items.push_back(grouped(std::move(shorter), *parent.range, scores.as_of));
}

// Only one that starts later than its objective: it is expected to do nothing yet.
bool waits_for_its_start(const Objective& objective, const model::KeyResult& kr,
                         model::Date as_of) {
  const bool has_begun = !objective.range || objective.range->start <= as_of;
  return kr.start && as_of < **kr.start && has_begun;
}

}  // namespace

std::vector<Edge> edges_to(const Workspace& workspace, std::uint32_t objective, model::Date as_of) {
  std::vector<Edge> edges;
  if (objective >= workspace.children.size()) return edges;
  const Objective& parent = workspace.objectives[objective];
  for (const std::uint32_t index : workspace.children[objective]) {
    const Objective& child = workspace.objectives[index];
    for (std::uint32_t i = 0; i < child.aligned_to.size(); ++i) {
      const model::Reference& to = child.aligned_to[i].to;
      if (!points_to(to, objective)) continue;
      Edge edge{index, i, std::nullopt, role_of(parent, child, i, as_of)};
      if (to.outcome == Outcome::key_result) edge.key_result = to.key_result;
      edges.push_back(edge);
    }
  }
  return edges;
}

std::vector<Item> items_of(const Workspace& workspace, const Scores& scores,
                           std::uint32_t objective) {
  return items_on(workspace, scores, objective, scores.as_of);
}

std::vector<Item> items_on(const Workspace& workspace, const Scores& scores,
                           std::uint32_t objective, model::Date day) {
  const Objective& parent = workspace.objectives[objective];
  const ObjectiveScore& score = scores.objectives[objective];
  std::vector<Item> items;
  for (std::uint32_t k = 0; k < parent.key_results.size(); ++k) {
    const model::KeyResult& kr = parent.key_results[k];
    if (model::is_dropped(kr, day)) continue;
    const KeyResultScore& own = score.key_results[k];
    Item item{.index = k, .weight = weight_used(kr.weight)};
    if (own.raw) item.progress = own.progress;
    item.certain = own.score;
    item.paced = own.progress;
    if (!waits_for_its_start(parent, kr, scores.as_of)) item.expected = own.expected;
    items.push_back(std::move(item));
  }
  add_children(
      {workspace, scores, objective, day}, [](const Edge& e) { return !e.key_result; }, items);
  return items;
}

std::vector<Item> items_feeding(const Workspace& workspace, const Scores& scores,
                                model::KeyResultIndex index) {
  return items_feeding_on(workspace, scores, index, scores.as_of);
}

std::vector<Item> items_feeding_on(const Workspace& workspace, const Scores& scores,
                                   model::KeyResultIndex index, model::Date day) {
  std::vector<Item> items;
  add_children(
      {workspace, scores, index.objective, day},
      [&](const Edge& edge) { return edge.key_result == index.key_result; }, items);
  return items;
}

std::vector<Item> scored_items_of(const Workspace& workspace, const Scores& scores,
                                  std::uint32_t objective) {
  const auto& range = workspace.objectives[objective].range;
  return scored(items_on(workspace, scores, objective, day_of_score(range, scores.as_of)));
}

std::vector<Item> scored(std::vector<Item> items) {
  const bool any_counts = std::any_of(
      items.begin(), items.end(), [](const Item& item) { return is_own(item) && item.weight > 0; });
  const bool any_aligned = !std::all_of(items.begin(), items.end(), is_own);
  const bool by_own = any_counts || !any_aligned;
  std::erase_if(items, [&](const Item& item) { return is_own(item) != by_own; });
  return items;
}

model::Date day_of_score(const std::optional<model::DateRange>& range, model::Date as_of) {
  return range ? std::min(as_of, range->end) : as_of;
}

}  // namespace okr::rollup
