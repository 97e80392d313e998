// SPDX-License-Identifier: MIT
// The disk, the clock and the linter, as the language server asks for them.
#pragma once

#include "session.h"

#include <okr/lsp/server.h>

namespace okr::cli {

/// Keeps the session by reference. Files are checked as by okr lint, but for rules that compare
/// with git's history: to ask git at every key would be too slow. Where no --as-of was given, the
/// day moves on while the server runs.
lsp::World lsp_world(const Session& session);

}  // namespace okr::cli
