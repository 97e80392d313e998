// SPDX-License-Identifier: MIT
// A grade, a decision and a text of a review as people type them. Reads no file and asks nobody.
#pragma once

#include <okr/model/okr.h>
#include <okr/text/result.h>

#include <string>
#include <string_view>

namespace okr::cli {

/// 0 to 1, from "0.7", "70%" or "7/10". Fails for the rest with what to write instead.
Result<double> read_grade(std::string_view typed);

/// As a grade is shown and, where Enter takes it, written: with two decimals at most.
double as_grade(double score);

/// By its word, by a beginning of it that no other has, or by its number from 1 on.
Result<model::Decision> read_decision(std::string_view typed);

/// "1 keep, 2 redirect, 3 carry_over, 4 close, 5 drop"
std::string numbered_decisions();
/// "keep, redirect, carry_over, close or drop"
std::string listed_decisions();
/// What becomes of an objective by it, after the word.
std::string_view meaning_of(model::Decision decision);

}  // namespace okr::cli
