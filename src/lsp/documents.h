// SPDX-License-Identifier: MIT
// What the client has open, as its notifications tell.
#pragma once

#include "state.h"

namespace okr::lsp {

// Each throws Json::exception where the params are not those of the notification.
void did_open(ServerState& state, const Json& params);
void did_change(ServerState& state, const Json& params);
void did_save(ServerState& state, const Json& params);
void did_close(ServerState& state, const Json& params);
/// Something on the disk is not what it was.
void did_change_watched_files(ServerState& state, const Json& params);

}  // namespace okr::lsp
