// SPDX-License-Identifier: MIT
#include <okr/rollup/window.h>

#include <algorithm>

namespace okr::rollup {

model::Date Window::counted(model::Date day) const {
  return range ? std::clamp(day, range->start, range->end) : day;
}

Window window_of(const model::Workspace& workspace, const std::optional<model::DateRange>& range,
                 model::Date as_of) {
  return {range, std::chrono::days(workspace.config.checkin.grace_days), as_of};
}

}  // namespace okr::rollup
