// SPDX-License-Identifier: MIT
// The linter: runs the rules over a linked workspace, applies settings and suppressions. Pure: the
// same workspace, settings and days give the same findings.
#pragma once

#include <okr/lint/rule.h>
#include <okr/lint/settings.h>

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace okr::lint {

/// A finding that is known: it is counted, not reported.
struct Suppressed {
  diag::Diagnostic finding;
  enum class By : unsigned char { comment, baseline };
  By by = By::comment;
  std::string reason = {};  ///< in the writer's words; empty: none given
};

/// All sorted, with severity, ref, team and owners.
struct Report {
  std::vector<diag::Diagnostic> diagnostics;
  std::vector<Suppressed> suppressed;
  /// Where only what a change touches is reported: what was there before it.
  struct Older {
    std::vector<diag::Diagnostic> diagnostics = {};
    std::vector<Suppressed> suppressed = {};
  };
  Older older = {};
};

struct Days {
  model::Date as_of;
  model::Date clock;
};

/// Calls work(0) ... work(count - 1), each once, in any order, several at once if it likes.
using Runner = std::function<void(std::size_t count, const std::function<void(std::size_t)>& work)>;
/// In order, on this thread.
void one_by_one(std::size_t count, const std::function<void(std::size_t)>& work);

/// `found` holds what reading, loading and linking reported, its rules' ids and its own severities:
/// where okr.yaml does not set a rule's severity, a finding that calls itself info or warning stays
/// so. One message per cause: the more specific rule silences the general one. Checks know nothing
/// of each other, so `runner` may run them at once.
Report run(const model::Workspace& workspace, const Settings& settings, Days days,
           std::vector<diag::Diagnostic> found, const Runner& runner = one_by_one,
           const compare::History& history = {});

}  // namespace okr::lint
