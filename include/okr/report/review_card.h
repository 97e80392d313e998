// SPDX-License-Identifier: MIT
// One objective at the end of its period, as it is shown to those who review it: the facts, and the
// questions to learn from. Reads nothing but its arguments; it ranks nobody.
#pragma once

#include <okr/report/lint_format.h>
#include <okr/report/review.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace okr::report {

/// Lines beside `number` ("1 of 3"): title, reference, why, score and verdict, each key result with
/// its goal, what it came to, confidence and what was said of its big steps, and the questions.
/// Ends with a line break.
std::string review_card(const ReviewView& view, const Review& review,
                        const ReviewedObjective& objective, std::string_view number,
                        const Screen& screen);

/// Where an objective stands as words: "0.63, met"; "0.63, which would be met";
/// "none, as ...".
std::string score_words(const ReviewView& view, std::uint32_t objective);

}  // namespace okr::report
