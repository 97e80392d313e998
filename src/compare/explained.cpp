// SPDX-License-Identifier: MIT
#include "explained.h"

#include <okr/model/period.h>
#include <okr/prose/quantity.h>

#include <algorithm>
#include <cmath>

namespace okr::compare {
namespace {

using model::Change;

bool is_same(const std::optional<model::Word>& a, const std::optional<model::Word>& b) {
  return (a ? **a : std::string()) == (b ? **b : std::string());
}

bool is_same_entry(const Change& a, const Change& b) {
  const bool same_day = a.date ? b.date && **a.date == **b.date : !b.date;
  return same_day && is_same(a.field, b.field) && is_same(a.from, b.from) && is_same(a.to, b.to);
}

/// Whether the two say other figures or days; other words for one may say the same.
bool is_elsewhere(const std::string& a, const std::string& b) {
  const auto day = model::parse_date(a);
  const auto other_day = model::parse_date(b);
  if (day && other_day) return *day != *other_day;
  const auto figure = prose::parse_quantity(a, {}, {});
  const auto other = prose::parse_quantity(b, {}, {});
  if (!figure || !other) return false;
  const std::optional<double> value = prose::convert(*figure, other->unit);
  return value && std::abs(*value - other->value) > 1e-9 * std::max(1.0, std::abs(*value));
}

}  // namespace

bool is_explained(const std::vector<Change>& before, const std::vector<Change>& now,
                  const Move& move) {
  return std::any_of(now.begin(), now.end(), [&](const Change& entry) {
    if (!entry.field || **entry.field != move.field) return false;
    if (entry.to && is_elsewhere(**entry.to, move.to)) return false;
    return std::none_of(before.begin(), before.end(),
                        [&](const Change& old) { return is_same_entry(old, entry); });
  });
}

}  // namespace okr::compare
