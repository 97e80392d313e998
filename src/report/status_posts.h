// SPDX-License-Identifier: MIT
// What a status report shows of one period, in the order of the cascade.
#pragma once

#include "cascade.h"

#include <okr/report/status.h>

#include <vector>

namespace okr::report {

/// All levels: how deep to go is for the report. Empty where nothing of the period is shown.
std::vector<Post> posts_in(const StatusView& view, const model::PeriodInUse& period);

}  // namespace okr::report
