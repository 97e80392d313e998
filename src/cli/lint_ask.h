// SPDX-License-Identifier: MIT
// On a terminal, --fix asks for what only a person knows, and writes the answers.
#pragma once

#include "lint_fix.h"
#include "session.h"

#include <okr/text/result.h>

#include <cstddef>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace okr::cli {

struct Asked {
  std::vector<FixedFile> files;  ///< as the answers make them, by path
  std::size_t answers = 0;       ///< sentences that got one
  std::vector<Error> refused;    ///< answers that could not be written
};

/// Asks on stderr for blanks in sentences, each once in a run, until the person ends it.
class Asker {
 public:
  /// Keeps the session by reference.
  explicit Asker(const Session& session) : session_(session) {}

  /// Asks for each blank that a finding proposes, in the order of the findings. Writes nothing.
  Asked ask(const Tree& tree, const lint::Report& report, const yaml::Limits& limits);

 private:
  const Session& session_;
  std::set<std::pair<std::string, std::string>> asked_;  ///< rule and sentence
  bool ended_ = false;
};

}  // namespace okr::cli
