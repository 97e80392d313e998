// SPDX-License-Identifier: MIT
// How a connection begins and ends.
#pragma once

#include "state.h"

namespace okr::lsp {

/// What client and server can do.
Outcome initialize(ServerState& state, const Json& params);
/// Asks the client to watch the files, where it can.
void initialized(ServerState& state, const Json& params);
Outcome shutdown(ServerState& state, const Json& params);
void did_change_workspace_folders(ServerState& state, const Json& params);

}  // namespace okr::lsp
