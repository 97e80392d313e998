// SPDX-License-Identifier: MIT
#include "arithmetic.h"
#include "milestones.h"

#include <okr/rollup/history.h>
#include <okr/rollup/measure.h>
#include <okr/rollup/window.h>
#include <okr/rollup/written.h>

#include <algorithm>

namespace okr::rollup {
namespace {

using model::CheckIn;
using model::Date;
using model::KeyResult;

std::optional<double> value_in(const CheckIn& checkin, const std::string& unit) {
  const auto* quantity =
      checkin.value ? std::get_if<model::Quantity>(&checkin.value->value) : nullptr;
  return quantity != nullptr ? prose::convert(*quantity, unit) : std::nullopt;
}

std::vector<Point> points_of(const std::vector<CheckIn>& values, const std::string& unit,
                             const Window& window) {
  std::vector<Point> points;
  points.reserve(values.size());
  for (const CheckIn& checkin : values) {
    if (!checkin.date || !window.counts(**checkin.date)) continue;
    points.push_back({.date = **checkin.date,
                      .counted = window.counted(**checkin.date),
                      .checkin = &checkin,
                      .value = value_in(checkin, unit)});
  }
  return points;
}

// One done long before the start is done all the same.
std::vector<Point> points_of_milestones(const KeyResult& kr, const Window& window) {
  std::vector<Point> points;
  for (const model::Milestone& milestone : kr.milestones) {
    if (!milestone.done || model::is_dropped(milestone, window.as_of)) continue;
    const Date day = **milestone.done;
    if (window.is_past(day) || window.is_later(day)) continue;
    points.push_back({.date = day, .counted = window.counted(day), .milestone = &milestone});
  }
  return points;
}

void sort_by_date(std::vector<Point>& points) {
  const auto earlier = [](const Point& a, const Point& b) { return a.date < b.date; };
  if (!std::is_sorted(points.begin(), points.end(), earlier))
    std::stable_sort(points.begin(), points.end(), earlier);
}

void fill_levels(std::vector<Point>& points, const Yardstick& y) {
  for (Point& point : points) {
    if (point.value) point.raw = raw_at(y, *point.value);
  }
}

// The share of check-ins in bounds so far; where the latest cannot be read, nobody knows.
void fill_shares(std::vector<Point>& points, const Yardstick& y) {
  double inside = 0;
  double all = 0;
  for (Point& point : points) {
    const auto in_bounds = point.value ? raw_at(y, *point.value) : std::nullopt;
    if (!in_bounds) continue;
    inside += *in_bounds;
    all += 1;
    point.raw = snap(inside / all);
  }
}

void fill_chances(std::vector<Point>& points, const KeyResult& kr) {
  std::optional<double> confidence = stated_confidence(kr.confidence);
  for (Point& point : points) {
    if (const auto said = stated_confidence(point.checkin->confidence)) confidence = said;
    const auto& value = point.checkin->value;
    const bool* done = value ? std::get_if<bool>(&value->value) : nullptr;
    if (done == nullptr && point.checkin->value_written) continue;  // written, and not readable
    if (done != nullptr && *done) {
      point.raw = 1;
    } else if (confidence) {
      point.raw = snap(*confidence / 10);
    }
  }
}

void fill_milestones(std::vector<Point>& points, const KeyResult& kr, Date as_of) {
  const double all = weight_of_milestones(kr, as_of);
  if (all == 0) return;
  double done = 0;
  for (Point& point : points) {
    done = finite(done + weight_used(point.milestone->weight));
    point.raw = snap(done / all);
  }
}

}  // namespace

const std::vector<CheckIn>& values_of(const model::Workspace& workspace, const KeyResult& kr) {
  const bool linked = kr.kpi && kr.kpi->kpi && kr.measure.kind != model::Kind::binary;
  return linked ? workspace.kpis[*kr.kpi->kpi].readings : kr.checkins;
}

std::vector<Point> history(const model::Workspace& workspace, model::KeyResultIndex index,
                           Date as_of) {
  const KeyResult& kr = workspace.objectives[index.objective].key_results[index.key_result];
  const Yardstick y = yardstick_of(workspace, index);
  const Window window = window_of(workspace, y.range, as_of);
  auto points = y.method == Method::milestones
                    ? points_of_milestones(kr, window)
                    : points_of(values_of(workspace, kr), kr.measure.unit, window);
  sort_by_date(points);
  switch (y.method) {
    case Method::unmeasured:
    case Method::fed:
      break;
    case Method::metric:
    case Method::into_range:
    case Method::threshold:
      fill_levels(points, y);
      break;
    case Method::maintain:
      fill_shares(points, y);
      break;
    case Method::binary:
      fill_chances(points, kr);
      break;
    case Method::milestones:
      fill_milestones(points, kr, as_of);
      break;
  }
  return points;
}

}  // namespace okr::rollup
