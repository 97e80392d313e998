// SPDX-License-Identifier: MIT
// What a review says of one key result, cell by cell, however it is measured.
#pragma once

#include "paper.h"

#include <string>

namespace okr::report {

/// "18% \u2192 26%", "at least 99%", "3 milestones".
std::string goal_text(const Paper& paper, model::KeyResultIndex index);
/// "24%", "done", "2 of 3 done": the value that counts.
std::string reached_text(const Paper& paper, model::KeyResultIndex index);
/// "125%", "~60%", "no data".
std::string share_text(const rollup::KeyResultScore& score);
/// "6/10 \u2192 8/10".
std::string confidence_words(const ReviewedKeyResult& reviewed);
/// "12 of 13", "15, 13 expected".
std::string rhythm_text(const ReviewedKeyResult& reviewed);
/// Verdict once it is over, else its status and how fresh its news are.
Words outcome_words(const rollup::KeyResultScore& score);
/// "overshoot, at 19.6%".
Words forecast_words(const Paper& paper, model::KeyResultIndex index);
/// The metric, or the title where there is none: enough beside its table.
std::string short_name(const model::KeyResult& key_result);

}  // namespace okr::report
