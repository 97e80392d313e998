// SPDX-License-Identifier: MIT
// Whether files that a sheet was put into read as the sheet says.
#pragma once

#include "import_plan.h"

#include <okr/model/workspace.h>
#include <okr/text/result.h>

#include <cstdint>
#include <vector>

namespace okr::cli {

/// Where each objective of the plan came to stand. Fails where one of them, a key result or a
/// parent is not what it is in the plan.
Result<std::vector<std::uint32_t>> places_of(const ImportPlan& plan, const ImportTable& table,
                                             const model::Workspace& after);

/// What okr could not read of it then: by row where `places` knows it.
std::vector<LineProblem> unreadable_parts(const Book& before, const Book& after,
                                          const ImportPlan& plan, const ImportTable& table,
                                          const std::vector<std::uint32_t>& places);

}  // namespace okr::cli
