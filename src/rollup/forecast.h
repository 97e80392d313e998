// SPDX-License-Identifier: MIT
// Where a value that moves from a baseline to a target will be at the end.
#pragma once

#include <okr/rollup/history.h>
#include <okr/rollup/measure.h>

#include <optional>
#include <span>

namespace okr::rollup {

/// By least squares over the readable values of the last 28 days, where there are 3 or more over at
/// least 14 days; else by the pace so far. Nothing where neither is known, nor for other methods.
std::optional<Forecast> forecast_of(const model::KeyResult& key_result, const Yardstick& yardstick,
                                    std::span<const Point> points);

}  // namespace okr::rollup
