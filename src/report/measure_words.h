// SPDX-License-Identifier: MIT
// The words for what a measure consists of, one for each thing, in text and JSON alike.
#pragma once

#include <okr/prose/reading.h>

#include <string_view>

namespace okr::report {

/// "metric", "threshold" ...
std::string_view name_of(prose::Kind kind);
/// "increase", "decrease"
std::string_view name_of(prose::Direction direction);
/// "percent", "points", "amount"
std::string_view name_of(prose::Relative relative);

/// Nine decimals of it: 33.333333333, so that what was worked out reads well.
double snapped(double value);

/// The unit that its figures are in; empty where a change by per cent or points says none.
std::string_view unit_of(const prose::Measure& measure);

}  // namespace okr::report
