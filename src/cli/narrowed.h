// SPDX-License-Identifier: MIT
// What --team and --owner leave of the objectives and key results that a report is on.
#pragma once

#include "filter.h"

#include <okr/report/status.h>

namespace okr::cli {

/// Takes away what is not of the team or owner asked for. Of an objective that somebody else
/// answers for, the owner's key results stay.
void narrow(const model::Workspace& workspace, const Filter& filter, report::Selection& selection);

}  // namespace okr::cli
