// SPDX-License-Identifier: MIT
// Check-ins made in the bytes of all files that they concern: all or none, nothing on the disk yet.
#pragma once

#include "limits.h"
#include "lint_fix.h"
#include "tree.h"

#include <okr/cli/write_file.h>
#include <okr/edit/checkin.h>

#include <vector>

namespace okr::cli {

/// The files as they will be, by path. Fails with every file for which that cannot be had, one a
/// line.
Result<std::vector<FixedFile>> record_in_files(const model::Workspace& workspace,
                                               const std::vector<edit::Recording>& recordings,
                                               const Limits& limits);

/// Writes them, all or none.
Result<Written> write_recorded(const Place& place, const std::vector<FixedFile>& files);

}  // namespace okr::cli
