// SPDX-License-Identifier: MIT
// okr lint --since: the state of the files that a change began from, judged as the files are, so
// that what it did not touch and what was there already can be left out.
#pragma once

#include "git_commits.h"
#include "lint_args.h"
#include "session.h"
#include "tree.h"

#include <okr/compare/history.h>
#include <okr/lint/lint.h>

#include <memory>
#include <optional>
#include <string>

namespace okr::cli {

struct Earlier {
  Tree tree;
  lint::Report report = {};
  Commit commit = {};
  /// What the findings of a later state are held against.
  enum class Against : unsigned char {
    merge_base,  ///< then what the change touches is reported too
    first_tree   ///< the files before --fix: what was older then is so still
  };
  Against against = Against::merge_base;
};

/// The files where the histories of --since's REV and HEAD part, not judged yet. Fails with one
/// sentence where git cannot say.
Result<Earlier> earlier_of(const Session& session, const LintArgs& args, const Tree& now);

/// Of the report of `now`, what is not older.
lint::Report only_since(const Earlier& earlier, const Tree& now, const compare::History& history,
                        lint::Report report);

/// What to say where the change is such that more is reported than people may expect.
std::optional<std::string> note_on(const Earlier& earlier, const Tree& now);

/// "1a2b3c4"
std::string short_hash(const Commit& commit);

/// What is found depends on the day and not on the change: left out unless selected by name.
bool is_left_out_by_day(const LintArgs& args, std::string_view rule);

}  // namespace okr::cli
