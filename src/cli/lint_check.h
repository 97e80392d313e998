// SPDX-License-Identifier: MIT
// A loaded tree, judged as `okr lint` was asked to: all rules over everything, then what is to be
// reported of it.
#pragma once

#include "history.h"
#include "lint_args.h"
#include "lint_baseline.h"
#include "lint_since.h"
#include "session.h"
#include "tree.h"

#include <okr/lint/lint.h>
#include <okr/report/lint_format.h>

#include <memory>

namespace okr::cli {

/// What is not to be reported once more.
struct Known {
  std::shared_ptr<const Earlier> earlier = {};        ///< null: without --since
  std::shared_ptr<const BaselineFile> baseline = {};  ///< null: without --baseline
};

/// What git knows of the tree's periods, where a rule asks for it; why it knows nothing is noted.
/// Fails where --history names no commit.
Result<HistoryFound> history_for(const Session& session, const LintArgs& args, const Tree& tree);

/// Everything that is found; of it, what the baseline knows is suppressed.
lint::WithBaseline find_all(const Session& session, const LintArgs& args, const Tree& tree,
                            const Known& known, const HistoryFound& history = {});

/// What of it is reported: of the files, team and owner asked for, and not older.
lint::Report narrowed(const LintArgs& args, const Tree& tree, const Known& known,
                      const compare::History& history, lint::Report report);

/// All of that, without a word from git, and with nothing known.
lint::Report check(const Session& session, const LintArgs& args, const Tree& tree);

/// The same once more, of a tree that has been changed since.
lint::Report check_again(const Session& session, const LintArgs& args, const Tree& tree,
                         const Known& known);

/// What is known of trees to which fixes were made: what was not reported before them. Fixes would
/// else touch more and more.
Known known_before_fixes(const Known& known, const Tree& tree, const lint::Report& report);

report::LintView view_of(const Session& session, const Tree& tree, const lint::Report& report,
                         const Known& known);

/// As --fail-on and --max-warnings have it.
int exit_code_of(const LintArgs& args, const lint::Report& report);

}  // namespace okr::cli
