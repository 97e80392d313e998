// SPDX-License-Identifier: MIT
// The items of a sum as they stood on a day: a score is of the last day of its period, and what is
// dropped after that still counts in it.
#pragma once

#include <okr/rollup/items.h>

#include <optional>
#include <vector>

namespace okr::rollup {

/// items_of, without what was dropped by `day`.
std::vector<Item> items_on(const model::Workspace& workspace, const Scores& scores,
                           std::uint32_t objective, model::Date day);
/// items_feeding, the same.
std::vector<Item> items_feeding_on(const model::Workspace& workspace, const Scores& scores,
                                   model::KeyResultIndex key_result, model::Date day);

/// Of the items at the end of a period, those that the score is the mean of.
std::vector<Item> scored(std::vector<Item> items);

/// Calls visit(objective) for each objective among the items and in their shorter periods.
template <class Visit>
void each_child(const std::vector<Item>& items, Visit visit) {
  for (const Item& item : items) {
    if (item.kind == Item::Kind::objective) visit(item.index);
    for (const ShorterPeriod& period : item.periods) {
      for (const Item& child : period.items) visit(child.index);
    }
  }
}

/// The day that a score is of: `as_of`, or the last of `range` where that is over.
model::Date day_of_score(const std::optional<model::DateRange>& range, model::Date as_of);

}  // namespace okr::rollup
