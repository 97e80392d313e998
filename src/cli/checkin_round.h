// SPDX-License-Identifier: MIT
// okr checkin alone: a walk through what is due, one question after the other, written at the end.
#pragma once

#include "limits.h"
#include "session.h"

#include <string>

namespace okr::cli {

struct RoundArgs {
  std::string by = {};  ///< whose things, and who records them; empty: the person at the terminal
  enum class Then : unsigned char { write, show, commit };
  Then then = Then::write;
  enum class Doubts : unsigned char { asked_about, taken };
  Doubts doubts = Doubts::asked_about;
  Limits limits = {};
};

/// Off a terminal it says what is due and never waits.
int run_round(const Session& session, const RoundArgs& args);

}  // namespace okr::cli
