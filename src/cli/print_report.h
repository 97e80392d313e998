// SPDX-License-Identifier: MIT
// A review in the format asked for, on all cores.
#pragma once

#include "report_format.h"

#include <okr/cli/env.h>
#include <okr/report/review.h>

#include <memory>
#include <string>

namespace okr::cli {

/// What is known of the period; it is kept in `env`, as is all that printing leaves behind.
std::shared_ptr<const report::Review> reviewed(Env& env, const report::ReviewView& view);

/// `screen` shapes text alone.
std::string print_report(Env& env, ReportFormat format, const report::ReviewView& view,
                         const report::Review& review, const report::Screen& screen);

}  // namespace okr::cli
