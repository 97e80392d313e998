// SPDX-License-Identifier: MIT
// Quick fixes of the findings at a place, and all safe fixes of a file at once.
#pragma once

#include "view.h"

namespace okr::lsp {

Outcome code_actions(ServerState& state, const Json& params);

}  // namespace okr::lsp
