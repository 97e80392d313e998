// SPDX-License-Identifier: MIT
// The days that words such as "end of Q2", "15 June" or "FY27" name, seen from a period. What is
// not understood whole names nothing.
#pragma once

#include <okr/model/config.h>

#include <optional>
#include <string_view>

namespace okr::lint {

/// Words that leave out the year mean the time nearest to `period`.
std::optional<model::DateRange> named_time(std::string_view words, const model::DateRange& period,
                                           const model::Config& config);

}  // namespace okr::lint
