// SPDX-License-Identifier: MIT
#include "kpi_health.h"

#include "checkins.h"
#include "finding.h"

#include <fmt/format.h>

#include <string_view>

namespace okr::lint {
namespace {

Breach breach(const model::Kpi& kpi, const model::CheckIn& reading, double level,
              std::string_view past, const model::Spanned<model::Quantity>& bound) {
  const std::string& unit = kpi.unit;
  const double edge = prose::convert(*bound, unit).value_or(bound->value);
  return {&reading, reading.at(reading.value->span), bound.span,
          fmt::format("{} on {}, {} of {}", written(level, unit), model::to_string(**reading.date),
                      past, written(edge, unit))};
}

}  // namespace

std::optional<Breach> breach_of(const model::Kpi& kpi, model::Date day) {
  const model::CheckIn* reading = latest_until(kpi.readings, day);
  if (!reading) return std::nullopt;
  const std::optional<double> level = level_in(*reading, kpi.unit);
  if (!level) return std::nullopt;
  if (kpi.min) {
    const std::optional<double> min = prose::convert(**kpi.min, kpi.unit);
    if (min && *level < *min) return breach(kpi, *reading, *level, "below its minimum", *kpi.min);
  }
  if (kpi.max) {
    const std::optional<double> max = prose::convert(**kpi.max, kpi.unit);
    if (max && *level > *max) return breach(kpi, *reading, *level, "above its maximum", *kpi.max);
  }
  return std::nullopt;
}

}  // namespace okr::lint
