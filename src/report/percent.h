// SPDX-License-Identifier: MIT
// Fractions as people read them. Rounds for the eye only: nothing is decided by what is shown.
#pragma once

#include <string>

namespace okr::report {

/// 0.4666 as "46.7%", 1.25 as "125%": one decimal, half up, left out where it is 0.
std::string percent(double fraction);
/// A score: 0.7 as "0.70", two decimals, half up.
std::string score_text(double score);
/// A confidence: 7 as "7/10", a mean of 6.25 as "6.3/10".
std::string confidence_text(double confidence);

}  // namespace okr::report
