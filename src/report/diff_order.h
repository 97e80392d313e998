// SPDX-License-Identifier: MIT
// Changed objectives in the order of the cascade, what is gone beside what is left of its team.
#pragma once

#include <okr/report/diff.h>

#include <string>
#include <vector>

namespace okr::report {

struct DiffPeriod {
  std::string id;  ///< empty: objectives without a period
  std::vector<const compare::ChangedObjective*> objectives;
};

/// Longest period first, then by start.
std::vector<DiffPeriod> diff_periods(const DiffView& view);

/// The objective as it is, else as it was.
const model::Objective& objective_of(const DiffView& view,
                                     const compare::ChangedObjective& changed);
const model::KeyResult& key_result_of(const DiffView& view,
                                      const compare::ChangedKeyResult& changed);

}  // namespace okr::report
