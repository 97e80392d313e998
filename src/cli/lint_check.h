// SPDX-License-Identifier: MIT
// A loaded tree, judged as `okr lint` was asked to: all rules over everything, then what is to be
// reported of it.
#pragma once

#include "lint_args.h"
#include "session.h"
#include "tree.h"

#include <okr/lint/lint.h>
#include <okr/report/lint_format.h>

namespace okr::cli {

/// What git knows of the tree's periods, where a rule asks for it; why it knows nothing is noted.
/// Fails where --history names no commit.
Result<compare::History> history_for(const Session& session, const LintArgs& args,
                                     const Tree& tree);

/// What is reported: of the files, team and owner asked for.
lint::Report check(const Session& session, const LintArgs& args, const Tree& tree,
                   const compare::History& history = {});

/// The same once more, of a tree that has been changed since.
lint::Report check_again(const Session& session, const LintArgs& args, const Tree& tree);

report::LintView view_of(const Session& session, const Tree& tree, const lint::Report& report);

/// As --fail-on and --max-warnings have it.
int exit_code_of(const LintArgs& args, const lint::Report& report);

}  // namespace okr::cli
