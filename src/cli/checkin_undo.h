// SPDX-License-Identifier: MIT
// okr checkin --undo: the last check-in that is not committed is taken out again.
#pragma once

#include "checkin_args.h"
#include "session.h"

namespace okr::cli {

/// Of `args.reference`, or of all files where it is empty.
int run_undo(const Session& session, const CheckInArgs& args);

}  // namespace okr::cli
