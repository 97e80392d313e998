// SPDX-License-Identifier: MIT
// What can be wrong with a check-in's day and value, as findings.
#pragma once

#include "entities.h"
#include "reader.h"

#include <string_view>

namespace okr::load {

inline constexpr std::string_view example_line =
    "for example: - 2026-10-05 0.46% 7/10 Fewer returns";

/// The first word of a line that is no day: "date:2026-10-05", or "7%" with the day behind it.
/// False where neither is it, and nothing is said.
bool report_slip_of_day(Reader& in, std::string_view word, std::string_view next, text::Span span);
void report_bad_value(Reader& in, const CheckInForm& form, std::string_view word, text::Span span);
/// "6 000 orders came": 6000, or 6 and a note?
void report_doubtful_group(Reader& in, std::string_view words, text::Span span);
/// "5 / 10" or "50%" where the confidence stands
void report_slip_of_confidence(Reader& in, std::string_view words, text::Span span);
/// "+3"
void report_step(Reader& in, std::string_view word, text::Span span);
void report_two_values(Reader& in, const yaml::Value& value, const yaml::Value& done);
/// Reports a value that is missing.
void check_value(Reader& in, const model::CheckIn& checkin, const CheckInForm& form);

}  // namespace okr::load
