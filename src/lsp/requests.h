// SPDX-License-Identifier: MIT
// What is asked at a place in a file: the features' answers in the protocol's words.
#pragma once

#include "state.h"

namespace okr::lsp {

// Each throws Json::exception where the params are not those of the request.
Outcome answer_hover(ServerState& state, const Json& params);
Outcome answer_completion(ServerState& state, const Json& params);
Outcome answer_definition(ServerState& state, const Json& params);
Outcome answer_references(ServerState& state, const Json& params);
Outcome answer_symbols(ServerState& state, const Json& params);
Outcome answer_prepare_rename(ServerState& state, const Json& params);
Outcome answer_rename(ServerState& state, const Json& params);

}  // namespace okr::lsp
