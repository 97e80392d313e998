// SPDX-License-Identifier: MIT
// The limits by which progress, held against what is expected, becomes a status.
#pragma once

#include <okr/model/okr.h>

namespace okr::rollup {

/// Nobody can be late in the first two weeks.
inline constexpr int days_to_settle = 14;

/// What progress / expected must reach.
struct Thresholds {
  double on_track = 0.6;
  double at_risk = 0.4;
};
Thresholds thresholds(model::Commitment commitment);

}  // namespace okr::rollup
