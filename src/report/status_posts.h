// SPDX-License-Identifier: MIT
// What a status report shows of one period, in the order of the cascade.
#pragma once

#include "cascade.h"

#include <okr/report/status.h>

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace okr::report {

/// How deep each team and person (by id) is in the whole cascade that is shown, over all periods:
/// in a single period the levels above may have no objective.
std::map<std::string, std::size_t> depths_of(const StatusView& view);
/// Whether the post is deeper than what is asked for.
bool is_too_deep(const StatusView& view, const std::map<std::string, std::size_t>& depths,
                 const Post& post);

/// All levels: how deep to go is for the report. Empty where nothing of the period is shown.
std::vector<Post> posts_in(const StatusView& view, const model::PeriodInUse& period);

}  // namespace okr::report
