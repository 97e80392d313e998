// SPDX-License-Identifier: MIT
// A key result's check-ins as progress over time: which of them count, and where each left it.
#pragma once

#include <okr/model/workspace.h>

#include <optional>
#include <vector>

namespace okr::rollup {

/// A check-in, a reading of the key result's KPI, or a milestone that was done.
struct Point {
  model::Date date;     ///< as written
  model::Date counted;  ///< the day it counts as: within the key result's days
  const model::CheckIn* checkin = nullptr;
  const model::Milestone* milestone = nullptr;
  std::optional<double> value = {};  ///< in the key result's unit; absent: none, or not readable
  std::optional<double> raw = {};    ///< the key result's unclamped progress once this was recorded
};

/// Those that count by `as_of`, by date and then as the file has them. Early and late ones count
/// within the days of grace (checkin.grace_days).
std::vector<Point> history(const model::Workspace& workspace, model::KeyResultIndex key_result,
                           model::Date as_of);

/// Where the values come from: its KPI's readings, else its own check-ins.
const std::vector<model::CheckIn>& values_of(const model::Workspace& workspace,
                                             const model::KeyResult& key_result);

}  // namespace okr::rollup
