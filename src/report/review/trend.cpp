// SPDX-License-Identifier: MIT
#include "../percent.h"
#include "../summary.h"
#include "sections.h"

#include <okr/rollup/measure.h>

#include <fmt/format.h>

#include <algorithm>

namespace okr::report {
namespace {

using model::Date;

double within(double fraction) {
  return std::clamp(fraction, 0.0, 1.0);
}

/// How far into the period a day is.
double place_of(const model::DateRange& range, Date day) {
  const int all = model::days_between(range.start, range.end);
  return all == 0 ? 1 : within(static_cast<double>(model::days_between(range.start, day)) / all);
}

/// Where what is expected may bend: its ends, checkpoints, and around the days that milestones are
/// due.
std::vector<Date> bends_of(const model::KeyResult& kr, const model::DateRange& range) {
  std::vector<Date> days{range.start, range.end};
  const auto add = [&](Date day) {
    if (range.contains(day)) days.push_back(day);
  };
  for (const model::Checkpoint& checkpoint : kr.checkpoints) {
    if (checkpoint.date) add(**checkpoint.date);
  }
  for (const model::Milestone& milestone : kr.milestones) {
    if (!milestone.due) continue;
    add(**milestone.due - std::chrono::days(1));
    add(**milestone.due);
  }
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
  return days;
}

std::string words_for(const std::vector<ProgressOn>& levels,
                      const std::vector<Trend::Point>& expected) {
  std::string text = fmt::format("{} to {} in {}", percent(levels.front().raw),
                                 percent(levels.back().raw), counted(levels.size(), "step"));
  if (!expected.empty() && expected.back().progress < 1)
    text += fmt::format(", {} expected in the end", percent(expected.back().progress));
  return text;
}

}  // namespace

std::optional<Trend> trend_of(const Paper& paper, const ReviewedKeyResult& reviewed) {
  if (reviewed.trend.size() < 2) return std::nullopt;
  const model::DateRange& period = paper.view.period.range;
  Trend trend;
  for (const ProgressOn& level : reviewed.trend)
    trend.points.push_back({place_of(period, level.day), within(level.raw)});
  const model::KeyResult& kr = paper.at(reviewed.index);
  const rollup::Yardstick yardstick = rollup::yardstick_of(paper.view.workspace, reviewed.index);
  if (yardstick.range) {
    for (const Date day : bends_of(kr, *yardstick.range)) {
      if (const auto expected = rollup::expected_on(kr, yardstick, day))
        trend.expected.push_back({place_of(period, day), *expected});
    }
  }
  trend.words = words_for(reviewed.trend, trend.expected);
  return trend;
}

}  // namespace okr::report
