// SPDX-License-Identifier: MIT
// expected_on and raw_at before they are snapped, for sums that go on with them.
#pragma once

#include <okr/rollup/measure.h>

#include <optional>

namespace okr::rollup {

std::optional<double> exactly_expected_on(const model::KeyResult& key_result,
                                          const Yardstick& yardstick, model::Date day);
std::optional<double> exact_raw_at(const Yardstick& yardstick, double value);

}  // namespace okr::rollup
