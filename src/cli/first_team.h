// SPDX-License-Identifier: MIT
// Who a new repository is of: what was typed, else what git and the folder say; on a terminal that
// is asked.
#pragma once

#include "init.h"
#include "new_texts.h"

#include <okr/text/result.h>

#include <optional>
#include <string>

namespace okr::cli {

/// For okr.yaml in `folder`. Fails where an option cannot be, or nobody is known to lead the team.
Result<FirstTeam> first_team(const Session& session, const InitArgs& args,
                             const std::string& folder);

}  // namespace okr::cli
