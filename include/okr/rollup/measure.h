// SPDX-License-Identifier: MIT
// What a key result is judged by, ready for arithmetic: its method, its days, its way from baseline
// to target.
#pragma once

#include <okr/rollup/scores.h>

#include <optional>

namespace okr::rollup {

struct Way {
  double from = 0;
  double to = 0;  ///< the target; for a move into range the nearer bound
};

struct Yardstick {
  Method method = Method::unmeasured;
  Gap gap = Gap::none;                    ///< why nothing can be worked out, whatever is checked in
  std::optional<model::DateRange> range;  ///< absent: the objective has no readable period
  std::optional<Way> way;                 ///< of a metric or a move into range
  std::optional<double> min;
  std::optional<double> max;
  model::Commitment commitment = model::Commitment::aspirational;
};

Yardstick yardstick_of(const model::Workspace& workspace, model::KeyResultIndex key_result);

/// How far along it should be on `day`, 0 to 1, with all that bends it: checkpoints, milestones'
/// due days. Absent for a binary, for a key result that is fed, and without a period.
std::optional<double> expected_on(const model::KeyResult& key_result, const Yardstick& yardstick,
                                  model::Date day);

/// (value - from) / (to - from) and its likes for the other methods, snapped; for one value alone.
std::optional<double> raw_at(const Yardstick& yardstick, double value);

}  // namespace okr::rollup
