// SPDX-License-Identifier: MIT
// Milestones as weighted sums: what is done, and what is due.
#pragma once

#include "key_result.h"

#include <vector>

namespace okr::report {

/// The sum over milestones that gives raw progress.
std::vector<Entry> explain_milestones(const KeyResultFacts& facts);
/// The same for what is due by then; empty where not all have a due day.
std::vector<Entry> explain_due_milestones(const model::KeyResult& key_result, model::Date as_of,
                                          double expected);
/// 1 where none, or none that can be used, is written.
double weight_of(const model::Milestone& milestone);
bool is_dropped(const model::Milestone& milestone, model::Date day);

}  // namespace okr::report
