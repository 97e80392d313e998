// SPDX-License-Identifier: MIT
// What is wrong, told to the client: for each file that has other findings than it was told last.
#pragma once

#include "view.h"

namespace okr::lsp {

/// A finding as a Diagnostic of the protocol.
Json diagnostic_of(View& view, const diag::Diagnostic& finding);

void publish_findings(ServerState& state);

}  // namespace okr::lsp
