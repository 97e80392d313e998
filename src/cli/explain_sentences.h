// SPDX-License-Identifier: MIT
// okr explain --text: how sentences are read, one or one a line.
#pragma once

#include "session.h"

#include <string>

namespace okr::cli {

struct SentenceArgs {
  std::string text;
  std::string role = "key-result";
  std::string format = "text";
};

int explain_sentences(const Session& session, const SentenceArgs& args);

}  // namespace okr::cli
