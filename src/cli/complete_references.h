// SPDX-License-Identifier: MIT
// References to complete: those of periods that hold today, as short as they may be typed, and all
// others once none of these begins as what was typed.
#pragma once

#include "complete.h"
#include "session.h"

#include <string>
#include <vector>

namespace okr::cli {

/// `type` is OBJECTIVE, REF (objectives and key results), KEY_RESULT (what is checked in: key
/// results and KPIs), ITEM (all of these) or THING. Milestones come once their key result is typed.
std::vector<Candidate> reference_candidates(const Session& session, const std::string& type,
                                            const std::string& typed);

}  // namespace okr::cli
