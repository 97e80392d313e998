// SPDX-License-Identifier: MIT
// Check-ins as the rules ask about them: in order of their days, with the level they report.
#pragma once

#include <okr/lint/rule.h>

#include <chrono>
#include <optional>
#include <string_view>
#include <vector>

namespace okr::lint {

/// Those with a date that could be read, oldest first; of one day in the order of the file.
std::vector<const model::CheckIn*> by_date(const std::vector<model::CheckIn>& checkins);

/// The latest one dated no later than `day`; null where there is none.
const model::CheckIn* latest_until(const std::vector<model::CheckIn>& checkins, model::Date day);

/// The number reached, in `unit`; nothing for done or open, or where units do not convert.
std::optional<double> level_in(const model::CheckIn& checkin, std::string_view unit);

bool is_done(const model::CheckIn& checkin);

/// Whether nothing is left to report: a binary that is done, or all milestones done, by `day`.
bool is_finished(const model::KeyResult& key_result, model::Date day);

/// How many days late a figure may come.
std::chrono::days grace(const Context& context);

}  // namespace okr::lint
