// SPDX-License-Identifier: MIT
// Where okr cannot read, it cannot follow a name either.
#pragma once

#include "session.h"

#include <okr/model/workspace.h>

#include <string_view>

namespace okr::cli {

/// One line on stderr for each file that may say `word` in lines that cannot be read, and keeps it.
void note_unread(const Session& session, const model::Workspace& workspace, std::string_view word);

}  // namespace okr::cli
