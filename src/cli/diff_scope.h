// SPDX-License-Identifier: MIT
// The part of what changed that somebody asked for: --team, --owner, --period.
#pragma once

#include "filter.h"

#include <okr/compare/changes.h>
#include <okr/model/workspace.h>
#include <okr/text/result.h>

#include <string>

namespace okr::cli {

struct DiffScope {
  Filter filter;
  std::string period;
};

/// What is of a team, a person or a period on either side. Fails where neither side knows a name.
Result<compare::Changes> within(const DiffScope& scope, const model::Workspace& before,
                                const model::Workspace& after, compare::Changes changes);

}  // namespace okr::cli
