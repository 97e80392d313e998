// SPDX-License-Identifier: MIT
// The key result, milestone or KPI that a check-in is for, with its workspace and who sits there.
#pragma once

#include "asked_thing.h"
#include "checkin_args.h"
#include "checkin_plan.h"
#include "session.h"

#include <optional>
#include <string>

namespace okr::cli {

/// The only place where okr checkin finds a REF.
Result<AskedThing> find_for_checkin(const Session& session, const CheckInArgs& args);

/// Who records: --by, else the person of git's email.
std::optional<std::string> caller_of(const CheckInArgs& args, const Tree& tree);

CheckInGround ground_of(const Session& session, const AskedThing& asked,
                        const std::optional<std::string>& caller);

/// A line to type for it: "okr checkin refunds 0.46%".
std::string example_line(const model::Workspace& workspace, const model::Found& thing,
                         const std::string& reference);

}  // namespace okr::cli
