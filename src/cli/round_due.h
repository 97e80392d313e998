// SPDX-License-Identifier: MIT
// What a round asks about: everything that is due of one person, or of all.
#pragma once

#include "checkin_plan.h"
#include "round_talk.h"

#include <okr/edit/checkin.h>
#include <okr/report/status.h>

#include <optional>
#include <string>
#include <vector>

namespace okr::cli {

/// Longest ago first. A key result that takes its values from a KPI is left out: the KPI is asked
/// for, once, also where its owner is somebody else.
std::vector<report::Due> due_of(const model::Workspace& workspace, const rollup::Scores& scores,
                                const std::optional<std::string>& owner);

std::vector<RoundThing> round_things(const model::Workspace& workspace,
                                     const rollup::Scores& scores,
                                     const std::vector<report::Due>& due,
                                     const report::Screen& screen);

/// What was answered, as check-ins of the day.
std::vector<edit::Recording> recordings_of(const CheckInGround& ground,
                                           const std::vector<report::Due>& due,
                                           const std::vector<RoundAnswer>& answers);

}  // namespace okr::cli
