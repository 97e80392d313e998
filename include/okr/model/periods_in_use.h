// SPDX-License-Identifier: MIT
// The periods that objectives are set for, and those of them that a day is in.
#pragma once

#include <okr/model/workspace.h>

#include <string>
#include <vector>

namespace okr::model {

struct PeriodInUse {
  std::string id;  ///< as the objectives have it
  DateRange range;
};

/// Whether the objective is set for it, by its name or by other words for the same days.
bool is_in(const PeriodInUse& period, const Objective& objective);

/// Those with objectives and readable days, longest first, then by start and id.
std::vector<PeriodInUse> periods_in_use(const Workspace& workspace);

/// Those that hold `as_of`; where none does, the latest that has begun, else the next one. Empty
/// only where no period is in use.
std::vector<PeriodInUse> periods_of_day(const Workspace& workspace, Date as_of);

}  // namespace okr::model
