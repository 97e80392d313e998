// SPDX-License-Identifier: MIT
#include "arithmetic.h"
#include "exact.h"
#include "milestones.h"

#include <okr/rollup/grades.h>
#include <okr/rollup/items.h>
#include <okr/rollup/measure.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace okr::rollup {
namespace {

using model::Date;
using model::KeyResult;
using model::Measure;
using prose::Direction;
using prose::Kind;

// A start behind its due day is bad-bounds; the objective's days stand in.
std::optional<model::DateRange> days_of(const model::Objective& objective, const KeyResult& kr) {
  const auto range = model::range_of(objective, kr);
  if (!range || range->end >= range->start) return range;
  return objective.range;
}

void settle_metric(const Measure& m, Yardstick& y) {
  y.method = Method::metric;
  if (!m.target && !m.relative) {
    y.gap = Gap::no_measure;
  } else if (!m.baseline) {
    y.gap = Gap::no_baseline;
  } else if (!m.target || **m.target == **m.baseline) {
    y.gap = Gap::no_change;
  } else if (m.direction && (*m.direction == Direction::increase) != (**m.target > **m.baseline)) {
    y.gap = Gap::wrong_direction;
  } else {
    y.way = Way{**m.baseline, **m.target};
  }
}

void settle_bounds(const Measure& m, Method method, Yardstick& y) {
  y.method = method;
  if (m.min) y.min = **m.min;
  if (m.max) y.max = **m.max;
  if ((!y.min && !y.max) || (y.min && y.max && *y.min > *y.max)) {
    y.gap = Gap::no_bounds;
    return;
  }
  if (!m.baseline) return;
  const double baseline = **m.baseline;
  if (y.min && baseline < *y.min) y.way = Way{baseline, *y.min};
  if (y.max && baseline > *y.max) y.way = Way{baseline, *y.max};
  if (y.way) y.method = Method::into_range;
}

void settle(const Measure& m, Yardstick& y) {
  if (!m.kind) {
    y.gap = Gap::no_measure;
    return;
  }
  switch (*m.kind) {
    case Kind::metric:
      return settle_metric(m, y);
    case Kind::threshold:
      return settle_bounds(m, Method::threshold, y);
    case Kind::maintain:
      return settle_bounds(m, Method::maintain, y);
    case Kind::binary:
      y.method = Method::binary;
      return;
    case Kind::milestones:
      y.method = Method::milestones;
      return;
  }
}

double linear(const model::DateRange& range, Date day) {
  if (range.start == range.end) return day < range.start ? 0 : 1;
  const double gone = model::days_between(range.start, day);
  return clamp(gone / model::days_between(range.start, range.end));
}

struct Plan {
  Date day;
  double value = 0;
};

// The ends and the checkpoints between them, each day once: the later one in the file.
std::vector<Plan> planned(const KeyResult& kr, const Way& way, const model::DateRange& range,
                          const std::string& unit) {
  std::vector<Plan> plan;
  for (const model::Checkpoint& checkpoint : kr.checkpoints) {
    if (!checkpoint.date || !checkpoint.value) continue;
    const auto value = prose::convert(**checkpoint.value, unit);
    const Date day = **checkpoint.date;
    if (!value || day <= range.start || day >= range.end) continue;
    std::erase_if(plan, [&](const Plan& other) { return other.day == day; });
    plan.push_back({day, *value});
  }
  std::sort(plan.begin(), plan.end(), [](const Plan& a, const Plan& b) { return a.day < b.day; });
  plan.insert(plan.begin(), {range.start, way.from});
  plan.push_back({range.end, way.to});
  return plan;
}

double bent(const std::vector<Plan>& plan, const Way& way, Date day) {
  if (day <= plan.front().day) return 0;
  if (day >= plan.back().day) return 1;
  const auto after =
      std::find_if(plan.begin(), plan.end(), [&](const Plan& point) { return day <= point.day; });
  const auto before = std::prev(after);
  const double part = static_cast<double>(model::days_between(before->day, day)) /
                      model::days_between(before->day, after->day);
  const double value = before->value * (1 - part) + after->value * part;
  return clamp(share_of_way(value, way.from, way.to));
}

}  // namespace

bool has_own_measure(const KeyResult& key_result) {
  return key_result.measure.kind.has_value() || key_result.kpi.has_value();
}

Yardstick yardstick_of(const model::Workspace& workspace, model::KeyResultIndex index) {
  const model::Objective& objective = workspace.objectives[index.objective];
  const KeyResult& kr = objective.key_results[index.key_result];
  Yardstick y;
  y.range = days_of(objective, kr);
  y.commitment = commitment_of(objective);
  if (!has_own_measure(kr) && model::is_fed(workspace, index)) {
    y.method = Method::fed;
  } else {
    settle(kr.measure, y);
    const bool takes_values = y.method != Method::binary && y.method != Method::milestones;
    if (takes_values && kr.kpi && !kr.kpi->kpi) y.gap = Gap::unknown_kpi;
  }
  return y;
}

std::optional<double> exactly_expected_on(const KeyResult& kr, const Yardstick& y, Date day) {
  if (!y.range) return std::nullopt;
  switch (y.method) {
    case Method::binary:
    case Method::fed:
      return std::nullopt;
    case Method::threshold:
    case Method::maintain:
      return 1;
    case Method::milestones:
      if (const auto due = milestones_due(kr, day)) return due;
      break;
    case Method::metric:
    case Method::into_range:
      if (y.way && !kr.checkpoints.empty())
        return bent(planned(kr, *y.way, *y.range, kr.measure.unit), *y.way, day);
      break;
    case Method::unmeasured:
      break;
  }
  return linear(*y.range, day);
}

std::optional<double> expected_on(const KeyResult& kr, const Yardstick& y, Date day) {
  const auto exact = exactly_expected_on(kr, y, day);
  return exact ? std::optional(snap(*exact)) : std::nullopt;
}

std::optional<double> exact_raw_at(const Yardstick& y, double value) {
  if (y.gap != Gap::none) return std::nullopt;
  const bool is_above = !y.min || value >= *y.min;
  const bool is_below = !y.max || value <= *y.max;
  if (y.method == Method::threshold || y.method == Method::maintain)
    return is_above && is_below ? 1 : 0;
  if (!y.way) return std::nullopt;
  if (y.method == Method::metric) return share_of_way(value, y.way->from, y.way->to);
  if (is_above && is_below) return 1;
  const bool from_below = y.way->from < y.way->to;
  if (from_below ? !is_above : !is_below) return share_of_way(value, y.way->from, y.way->to);
  const double far = from_below ? *y.max : *y.min;
  const double reach = std::abs(y.way->to - y.way->from);
  return std::max(0.0, 1 - finite(std::abs(value - far) / reach));
}

std::optional<double> raw_at(const Yardstick& y, double value) {
  const auto exact = exact_raw_at(y, value);
  return exact ? std::optional(snap(*exact)) : std::nullopt;
}

}  // namespace okr::rollup
