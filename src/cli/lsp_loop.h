// SPDX-License-Identifier: MIT
// The language server's conversation: bytes in, answers out, and what is wrong once typing rests.
#pragma once

#include "session.h"

#include <okr/lsp/server.h>

namespace okr::cli {

/// Until the client says exit or hangs up; returns the process's exit code. Env::arrived is there.
int converse(Env& env, lsp::Server& server);

}  // namespace okr::cli
