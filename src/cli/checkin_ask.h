// SPDX-License-Identifier: MIT
// What was not typed of a check-in, asked for at the terminal.
#pragma once

#include "checkin_plan.h"
#include "session.h"

#include <optional>

namespace okr::cli {

/// Asks for the value until one fits, or whether a milestone is done, then for confidence and note
/// where they were not typed either. Nothing where the input ends before there is a check-in.
std::optional<TypedCheckIn> ask_for_checkin(const Session& session, const CheckInGround& ground,
                                            TypedCheckIn typed);

}  // namespace okr::cli
