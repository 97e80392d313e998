// SPDX-License-Identifier: MIT
// okr checkin --from: many check-ins at once, all or none.
#pragma once

#include "limits.h"
#include "session.h"

#include <string>

namespace okr::cli {

struct BatchArgs {
  std::string from;     ///< a file, or "-"
  std::string by = {};  ///< of rows that name nobody; empty: the person at the terminal
  enum class Then : unsigned char { write, show, commit };
  Then then = Then::write;
  enum class Doubts : unsigned char { asked_about, taken };
  Doubts doubts = Doubts::asked_about;
  Limits limits = {};
};

int run_batch(const Session& session, const BatchArgs& args);

}  // namespace okr::cli
