// SPDX-License-Identifier: MIT
// Values that are far off the trend: more often than not a slipped decimal point.
#pragma once

#include <okr/model/find.h>
#include <okr/model/workspace.h>

#include <optional>
#include <span>
#include <string>

namespace okr::cli {

/// Where a key result is to go; nothing where it has no way, as with bounds and KPIs.
struct Course {
  double from = 0;
  double to = 0;
};

/// Whether `value` is far off `before`, oldest first, a baseline in front: five times the last one
/// or more, a fifth of it or less, or a step more than five times the largest of two steps or more
/// before it.
/// Never a step towards the target that stays short of it and takes half of the course at most.
bool is_far_off(std::span<const double> before, double value, const std::optional<Course>& course);

/// What to ask about a level of `thing`, written as `text`: "4.1% is far off 0.41%, the last value
/// (2026-10-12)"; nothing where it is in the trend, or there is none.
std::optional<std::string> doubt_about(const model::Workspace& workspace, const model::Found& thing,
                                       double value, const std::string& text, model::Date day);

/// 0.8 is what people write who count confidence from 0 to 1.
std::optional<std::string> doubt_about_confidence(double confidence);

}  // namespace okr::cli
