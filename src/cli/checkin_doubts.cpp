// SPDX-License-Identifier: MIT
#include "checkin_doubts.h"

#include <okr/edit/typed_value.h>
#include <okr/rollup/history.h>
#include <okr/rollup/measure.h>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace okr::cli {
namespace {

using model::Date;
using model::Workspace;

// A decimal point one place off makes about ten times of what is near the last value.
constexpr double slipped = 5;
constexpr double leap = 5;  // times the largest step so far

bool stays_on_course(double last, double value, const Course& course) {
  const double step = value - last;
  const double left = course.to - last;
  const bool is_towards = (step > 0) == (left > 0) && std::abs(step) <= std::abs(left);
  return is_towards && std::abs(step) <= std::abs(course.to - course.from) / 2;
}

bool has_slipped(double last, double value) {
  if (last == 0 || value == 0 || (last > 0) != (value > 0)) return false;
  const double ratio = value / last;
  constexpr double rounding = 1e-9;
  return ratio >= slipped - rounding || ratio <= 1 / slipped + rounding;
}

bool leaps(std::span<const double> before, double value) {
  constexpr std::size_t enough = 3;  // values, two steps
  if (before.size() < enough) return false;
  double largest = 0;
  for (std::size_t i = 1; i < before.size(); ++i)
    largest = std::max(largest, std::abs(before[i] - before[i - 1]));
  return largest > 0 && std::abs(value - before.back()) > leap * largest;
}

/// What was recorded by a day, oldest first, and when the last one was.
struct Trend {
  std::vector<double> values;
  std::string last;  ///< as written
  Date day{};
  std::optional<Course> course;
};

Trend trend_of(const Workspace& workspace, model::KeyResultIndex index, Date day) {
  const model::KeyResult& kr = workspace.objectives[index.objective].key_results[index.key_result];
  Trend trend;
  if (kr.measure.baseline) trend.values.push_back(**kr.measure.baseline);
  for (const rollup::Point& point : rollup::history(workspace, index, day)) {
    if (!point.value || !point.checkin) continue;
    trend.values.push_back(*point.value);
    trend.last = edit::written_value(workspace, point.checkin->at(point.checkin->value->span));
    trend.day = point.date;
  }
  const rollup::Yardstick yardstick = rollup::yardstick_of(workspace, index);
  if (yardstick.way) trend.course = Course{yardstick.way->from, yardstick.way->to};
  return trend;
}

Trend trend_of(const Workspace& workspace, const model::Kpi& kpi, Date day) {
  Trend trend;
  std::vector<const model::CheckIn*> readings;
  for (const model::CheckIn& reading : kpi.readings) {
    if (reading.date && **reading.date <= day && reading.value) readings.push_back(&reading);
  }
  std::stable_sort(readings.begin(), readings.end(),
                   [](const auto* a, const auto* b) { return **a->date < **b->date; });
  for (const model::CheckIn* const reading : readings) {
    const auto* level = std::get_if<model::Quantity>(&**reading->value);
    const auto value = level ? prose::convert(*level, kpi.unit) : std::nullopt;
    if (!value) continue;
    trend.values.push_back(*value);
    trend.last = edit::written_value(workspace, reading->at(reading->value->span));
    trend.day = **reading->date;
  }
  return trend;
}

}  // namespace

bool is_far_off(std::span<const double> before, double value, const std::optional<Course>& course) {
  if (before.empty() || (course && stays_on_course(before.back(), value, *course))) return false;
  return has_slipped(before.back(), value) || leaps(before, value);
}

std::optional<std::string> doubt_about(const Workspace& workspace, const model::Found& thing,
                                       double value, const std::string& text, Date day) {
  const Trend trend =
      thing.kpi
          ? trend_of(workspace, workspace.kpis[*thing.kpi], day)
          : trend_of(workspace, model::KeyResultIndex{*thing.objective, *thing.key_result}, day);
  if (!is_far_off(trend.values, value, trend.course)) return std::nullopt;
  if (trend.last.empty()) return fmt::format("{} is far off the baseline", text);
  return fmt::format("{} is far off the last value, {} on {}", text, trend.last,
                     model::to_string(trend.day));
}

std::optional<std::string> doubt_about_confidence(double confidence) {
  if (confidence <= 0 || confidence >= 1) return std::nullopt;
  return fmt::format("confidence goes from 0 to 10, so {} is next to none, and {} would be {:.0f}%",
                     confidence, confidence * 10, confidence * 100);
}

}  // namespace okr::cli
