// SPDX-License-Identifier: MIT
#include "forecast.h"

#include "arithmetic.h"
#include "exact.h"

#include <okr/rollup/grades.h>

#include <cmath>
#include <vector>

namespace okr::rollup {
namespace {

constexpr int days_looked_back = 28;
constexpr int days_needed = 14;
constexpr std::size_t values_needed = 3;

struct Sample {
  double day = 0;  ///< 0 is the last one's
  double value = 0;
};

std::vector<Sample> recent(std::span<const Point> points) {
  std::vector<Sample> samples;
  const model::Date last = points.back().counted;
  for (auto point = points.rbegin(); point != points.rend(); ++point) {
    const int days_ago = model::days_between(point->counted, last);
    if (days_ago > days_looked_back) break;
    if (point->value) samples.push_back({static_cast<double>(-days_ago), *point->value});
  }
  return samples;
}

/// A day's change, by least squares.
std::optional<double> slope_of(const std::vector<Sample>& samples) {
  if (samples.size() < values_needed || samples.back().day > -days_needed) return std::nullopt;
  const auto n = static_cast<double>(samples.size());
  double mean_day = 0;
  double mean_value = 0;
  for (const Sample& sample : samples) {
    mean_day += sample.day / n;
    mean_value += sample.value / n;
  }
  double together = 0;
  double spread = 0;
  for (const Sample& sample : samples) {
    together += (sample.day - mean_day) * (sample.value - mean_value);
    spread += (sample.day - mean_day) * (sample.day - mean_day);
  }
  const double slope = together / spread;
  return std::isfinite(slope) ? std::optional(slope) : std::nullopt;
}

Forecast landing(double value, double progress, model::Commitment commitment) {
  Forecast forecast;
  forecast.value = snap(finite(value));
  forecast.progress = snap(progress);
  forecast.verdict = verdict_of(forecast.progress, commitment);
  return forecast;
}

}  // namespace

std::optional<Forecast> forecast_of(const model::KeyResult& key_result, const Yardstick& y,
                                    std::span<const Point> points) {
  if (!y.way || !y.range || points.empty() || !points.back().value || !points.back().raw)
    return std::nullopt;
  const Point& last = points.back();
  if (const auto slope = slope_of(recent(points))) {
    const double value = *last.value + *slope * model::days_between(last.counted, y.range->end);
    const double progress = share_of_way(finite(value), y.way->from, y.way->to);
    Forecast forecast = landing(value, progress, y.commitment);
    forecast.from_trend = true;
    return forecast;
  }
  const auto expected = exactly_expected_on(key_result, y, last.counted);
  if (!expected || *expected == 0) return std::nullopt;
  const double progress = finite(*exact_raw_at(y, *last.value) / *expected);
  const double value = y.way->from + (y.way->to - y.way->from) * progress;
  if (!std::isfinite(value)) return std::nullopt;
  return landing(value, progress, y.commitment);
}

}  // namespace okr::rollup
