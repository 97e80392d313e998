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

}  // namespace okr::report
