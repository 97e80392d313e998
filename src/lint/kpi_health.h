// SPDX-License-Identifier: MIT
// Whether a KPI is within its bounds on a day.
#pragma once

#include <okr/lint/rule.h>

#include <optional>
#include <string>

namespace okr::lint {

struct Breach {
  const model::CheckIn* reading = nullptr;  ///< the latest one
  text::Span value;
  text::Span bound;
  std::string text;  ///< "5 weeks on 2026-11-16, below its minimum of 6 weeks"
};

/// Bounds are inclusive. Nothing too where the latest reading cannot be read: then nobody knows.
std::optional<Breach> breach_of(const model::Kpi& kpi, model::Date day);

}  // namespace okr::lint
