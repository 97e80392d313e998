// SPDX-License-Identifier: MIT
// What a sum over the cascade adds up, item by item, and what it leaves out and why: the numbers
// are made from these lists and explained from them.
#pragma once

#include <okr/rollup/scores.h>

#include <cstdint>
#include <optional>
#include <vector>

namespace okr::rollup {

/// What an objective's alignment does for its parent.
enum class Role : unsigned char {
  counts,            ///< in the parent's sum, or in that of the key result that it feeds
  supports,          ///< aligned to a key result that has a measure of its own
  not_contributing,  ///< says `contributes: false`
  further_parent,    ///< not the first parent, and no weight written
  other_period,      ///< the parent's period does not enclose the child's
  in_cycle,
  dropped
};

/// One alignment, seen from its parent.
struct Edge {
  std::uint32_t child = 0;                  ///< objective
  std::uint32_t alignment = 0;              ///< of the child
  std::optional<std::uint32_t> key_result;  ///< of the parent; absent: aligned to the objective
  Role role = Role::counts;
};

/// The alignments to an objective and to its key results, in the children's order.
std::vector<Edge> edges_to(const model::Workspace& workspace, std::uint32_t objective,
                           model::Date as_of);

struct Item;

/// The children of one shorter period: they count with their mean, for the days of that period.
struct ShorterPeriod {
  model::DateRange range;
  std::vector<Item> items;
  double mean = 0;  ///< of their progress; 0 too where the period is still to come
  double certain = 0;
  double paced = 0;
  std::optional<double> expected = {};
};

struct Item {
  enum class Kind : unsigned char { key_result, objective, shorter_periods };
  Kind kind = Kind::key_result;
  std::uint32_t index = 0;  ///< of a key result in its objective, or of an objective
  double weight = 1;
  std::optional<double> progress = {};  ///< absent: no data, which counts 0
  double certain = 0;                   ///< progress with every open binary as 0
  double paced = 0;                     ///< progress of what has a pace
  std::optional<double> expected =
      {};  ///< absent: no pace, left out where progress meets expectation
  std::vector<ShorterPeriod> periods = {};
  int days = 0;  ///< what the periods are divided by: the parent's days, or theirs if more
};

/// Whether it is a key result of the objective's own.
inline bool is_own(const Item& item) {
  return item.kind == Item::Kind::key_result;
}

/// What an objective adds up. `scores` need only hold what stands below it.
std::vector<Item> items_of(const model::Workspace& workspace, const Scores& scores,
                           std::uint32_t objective);
/// What its score adds up: its own key results, of what is aligned to it only where none of them
/// counts; as they stood at the end of its period, so that dropping one later changes nothing.
std::vector<Item> scored_items_of(const model::Workspace& workspace, const Scores& scores,
                                  std::uint32_t objective);
/// What a key result adds up that other objectives feed.
std::vector<Item> items_feeding(const model::Workspace& workspace, const Scores& scores,
                                model::KeyResultIndex key_result);

/// Whether it states a measure: a target, bounds, milestones, a KPI or a kind. One that does not
/// takes its progress from the objectives aligned to it.
bool has_own_measure(const model::KeyResult& key_result);

}  // namespace okr::rollup
