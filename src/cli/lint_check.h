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

/// What is reported: of the files, team and owner asked for.
lint::Report check(const Session& session, const LintArgs& args, const Tree& tree);

report::LintView view_of(const Session& session, const Tree& tree, const lint::Report& report);

/// As --fail-on and --max-warnings have it.
int exit_code_of(const LintArgs& args, const lint::Report& report);

}  // namespace okr::cli
