// SPDX-License-Identifier: MIT
// okr checkin REF VALUE: one check-in from the command line to the file.
#pragma once

#include "checkin_args.h"
#include "session.h"

namespace okr::cli {

/// `args.reference` is there.
int run_checkin(const Session& session, const CheckInArgs& args);

}  // namespace okr::cli
