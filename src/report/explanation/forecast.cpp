// SPDX-License-Identifier: MIT
// Where a key result lands if it goes on like this: by the trend of the last weeks, or by the pace
// so far.
#include "key_result.h"
#include "numbers.h"
#include "pace.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace okr::report {
namespace {

constexpr int days_looked_back = 28;

struct Trend {
  int n = 0;
  double days = 0;      ///< summed, counted from the oldest value used
  double values = 0;    ///< summed
  double products = 0;  ///< day x value, summed
  double days_squared = 0;
  model::Date first;
};

std::vector<const rollup::Point*> recent(const KeyResultFacts& facts) {
  std::vector<const rollup::Point*> points;
  const model::Date last = facts.history.back().counted;
  for (const rollup::Point& point : facts.history) {
    if (point.value && model::days_between(point.counted, last) <= days_looked_back) {
      points.push_back(&point);
    }
  }
  return points;
}

Trend trend_of(const std::vector<const rollup::Point*>& points) {
  Trend trend{.first = points.front()->counted};
  std::vector<double> values;
  std::vector<double> products;
  for (const rollup::Point* const point : points) {
    const double day = model::days_between(trend.first, point->counted);
    ++trend.n;
    trend.days += day;
    trend.days_squared += day * day;
    values.push_back(*point->value);
    products.push_back(day * *point->value);
  }
  trend.values = total(values).value_or(0);
  trend.products = total(products).value_or(0);
  return trend;
}

/// The values that the line goes through; of many the latest are shown.
void list_values(const KeyResultFacts& facts, const std::vector<const rollup::Point*>& points,
                 std::vector<Entry>& out) {
  constexpr std::size_t most_listed = 12;
  const std::size_t skipped = points.size() - std::min(points.size(), most_listed);
  if (skipped > 0)
    out.emplace_back(Remark{fmt::format("{} earlier values are not shown", skipped)});
  for (std::size_t i = skipped; i < points.size(); ++i) {
    const rollup::Point& point = *points[i];
    out.emplace_back(Input{
        fmt::format("day {}", model::days_between(points.front()->counted, point.counted)),
        written(*point.value, facts.unit()), model::to_string(point.date), point.checkin->span});
  }
}

void add_sums(const Trend& t, std::vector<Entry>& out) {
  out.emplace_back(Input{"D", written(t.days), "the days added up"});
  out.emplace_back(Input{"V", written(t.values), "the values added up"});
  out.emplace_back(Input{"P", written(t.products), "day x value added up"});
  out.emplace_back(Input{"Q", written(t.days_squared), "day x day added up"});
}

/// The slope as a fraction: nothing is rounded before the end.
struct Slope {
  double above = 0;
  double below = 1;
};

Slope slope_of(const Trend& t) {
  return {difference(t.n * t.products, t.days * t.values).value_or(0),
          t.n * t.days_squared - t.days * t.days};
}

void explain_trend(const KeyResultFacts& facts, Section& section) {
  const auto points = recent(facts);
  const Trend t = trend_of(points);
  const rollup::Point& last = facts.history.back();
  const int left = model::days_between(last.counted, facts.yardstick.range->end);
  const Slope slope = slope_of(t);
  auto& out = section.entries;
  out.emplace_back(Remark{fmt::format(
      "the trend: a straight line (least squares) through the {} values of the {} up to {}", t.n,
      days(days_looked_back), model::to_string(last.counted))});
  list_values(facts, points, out);
  if (!adds_up(*last.value + slope.above / slope.below * left, facts.score.forecast->value)) {
    out.emplace_back(Remark{"the figures are too large to be written out"});
    return;
  }
  add_sums(t, out);
  out.emplace_back(
      Remark{fmt::format("change a day = ({0} x P - D x V) / ({0} x Q - D x D)", t.n)});
  const std::string fraction = operand(slope.above) + " / " + written(slope.below);
  out.emplace_back(equation(
      {fmt::format("({0} x {1} - {2} x {3}) / ({0} x {4} - {2} x {2})", t.n, operand(t.products),
                   written(t.days), operand(t.values), written(t.days_squared)),
       fraction},
      to_nine_decimals(slope.above / slope.below)));
  const std::string value = fmt::format("{} + {} x {}", written(*last.value), fraction, left);
  out.emplace_back(
      Remark{fmt::format("value at the end = last value + change a day x {}", days(left))});
  out.emplace_back(equation({value}, facts.score.forecast->value));
  out.emplace_back(Remark{"progress = (value at the end - baseline) / (target - baseline)"});
  out.emplace_back(
      equation({share_formula(value, *facts.yardstick.way)}, facts.score.forecast->progress));
}

std::string in_brackets(const std::string& formula) {
  return formula.find(' ') == std::string::npos ? formula : '(' + formula + ')';
}

void explain_pace(const KeyResultFacts& facts, Section& section) {
  const rollup::Point& last = facts.history.back();
  const rollup::Way& way = *facts.yardstick.way;
  const rollup::Forecast& forecast = *facts.score.forecast;
  auto& out = section.entries;
  out.emplace_back(Remark{fmt::format("the pace so far: progress / expected, both as of {}",
                                      model::to_string(last.counted))});
  const bool is_alone = recent(facts).size() < 2;  // one value is plainly no trend
  if (!is_alone) {
    out.emplace_back(Remark{"no trend yet: that takes 3 values over 14 days, of the last 28"});
  }
  constexpr double too_large = 1e100;
  if (std::abs(forecast.value) > too_large || std::abs(forecast.progress) > too_large) {
    out.emplace_back(Remark{"the figures are too large to be written out"});
    return;
  }
  const std::string pace = in_brackets(raw_formula(facts.yardstick, *last.value)) + " / " +
                           in_brackets(expected_formula(facts, last.counted));
  out.emplace_back(equation({pace}, forecast.progress));
  out.emplace_back(Remark{"value at the end = baseline + (target - baseline) x that"});
  out.emplace_back(equation({fmt::format("{} + ({} - {}) x {}", written(way.from), written(way.to),
                                         operand(way.from), pace)},
                            forecast.value));
}

}  // namespace

std::optional<Section> forecast_section(const KeyResultFacts& facts) {
  const auto& forecast = facts.score.forecast;
  if (!forecast || !facts.yardstick.way || !facts.yardstick.range) return std::nullopt;
  const bool is_over = facts.yardstick.range->end < facts.scores.as_of;
  if (is_over) return std::nullopt;
  Section section{"forecast",
                  fmt::format("{} on {}, progress {}: {}", written(forecast->value, facts.unit()),
                              model::to_string(facts.yardstick.range->end),
                              with_percent(forecast->progress), name_of(forecast->verdict)),
                  forecast->progress,
                  {}};
  if (forecast->from_trend) {
    explain_trend(facts, section);
  } else {
    explain_pace(facts, section);
  }
  section.entries.emplace_back(Remark{std::string(bands_in_words(facts.yardstick.commitment))});
  return section;
}

}  // namespace okr::report
