// SPDX-License-Identifier: MIT
// What the reports of progress say where there is no objective to report on.
#pragma once

#include "session.h"
#include "tree.h"

#include <optional>
#include <string>

namespace okr::cli {

/// How to begin, with the quarter and a team of okr.yaml.
std::string words_to_begin(const Session& session);

/// Where there is no objective: why nothing can be shown. Nothing where there are objectives, or
/// the way to begin is the answer.
std::optional<Error> nothing_to_show(const Session& session, const Tree& tree);

}  // namespace okr::cli
