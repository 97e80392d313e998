// SPDX-License-Identifier: MIT
// Values, bounds and decisions as people read them: one place for the words that several pages
// share.
#pragma once

#include <okr/model/okr.h>

#include <optional>
#include <string>
#include <string_view>

namespace okr::report {

/// "done", "open", "0.41%".
std::string value_text(const model::CheckInValue& value);
/// "at least 36%", "at most 1", "36% to 60%"; empty without bounds.
std::string bounds_text(std::optional<double> min, std::optional<double> max,
                        std::string_view unit);
/// For the eye: three digits, of larger numbers all that stand before the point.
double to_three_digits(double value);
/// "keep", "carry over" ...
std::string_view name_of(model::Decision decision);

}  // namespace okr::report
