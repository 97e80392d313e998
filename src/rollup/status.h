// SPDX-License-Identifier: MIT
// From progress, pace and days to a status in words: one list for key results and objectives, the
// first line that holds.
#pragma once

#include <okr/rollup/history.h>
#include <okr/rollup/measure.h>
#include <okr/rollup/scores.h>

#include <optional>
#include <span>

namespace okr::rollup {

struct PaceFacts {
  model::Date as_of;
  std::optional<model::DateRange> range;
  bool is_dropped = false;
  bool is_achieved = false;
  bool is_below_baseline = false;
  bool has_data = false;  ///< something was checked in, or counts without a check-in
  double progress = 0;
  std::optional<double> expected;
  model::Commitment commitment = model::Commitment::aspirational;
  /// What no pace decides: a chance, bounds to keep, the statuses below.
  std::optional<Status> judged;
};

Status status_of(const PaceFacts& facts);

/// By the latest values: in bounds, out once, out twice running.
Status status_in_bounds(const Yardstick& yardstick, std::span<const Point> points);
/// By how sure people are; none stated is a risk.
Status status_of_chance(const std::optional<double>& confidence);
/// The one that needs people most. Those without data count as a risk, unless there is nothing
/// else.
Status worst(std::span<const Status> statuses);

/// Whether nobody knows of any of them, and somebody once did.
bool are_stale(std::span<const Status> statuses);

}  // namespace okr::rollup
