// SPDX-License-Identifier: MIT
// Which days count for a key result: those of its period, with the days of grace around it
// (checkin.grace_days), up to the day asked for.
#pragma once

#include <okr/model/workspace.h>

#include <chrono>
#include <optional>

namespace okr::rollup {

struct Window {
  std::optional<model::DateRange> range;  ///< absent: no period that can be read
  std::chrono::days grace{0};
  model::Date as_of;

  bool is_early(model::Date day) const { return range && day < range->start - grace; }
  bool is_past(model::Date day) const { return range && day > range->end + grace; }
  bool is_later(model::Date day) const { return day > as_of; }
  bool counts(model::Date day) const { return !is_early(day) && !is_past(day) && !is_later(day); }
  /// The day of the period that `day` counts as.
  model::Date counted(model::Date day) const;
};

Window window_of(const model::Workspace& workspace, const std::optional<model::DateRange>& range,
                 model::Date as_of);

}  // namespace okr::rollup
