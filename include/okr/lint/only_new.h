// SPDX-License-Identifier: MIT
// Of all findings, those that a change is to answer for: what it touches, and what it made wrong
// elsewhere. Nothing is told from lines and their numbers: an earlier state is judged too, and what
// was found there already is older.
#pragma once

#include <okr/compare/pairs.h>
#include <okr/compare/touched.h>
#include <okr/lint/lint.h>
#include <okr/model/workspace.h>

#include <vector>

namespace okr::lint {

/// An earlier state of a workspace, judged by its own settings on the same day.
struct EarlierState {
  const model::Workspace& workspace;
  const Report& report;
  /// From the later workspace's things to those here.
  const compare::Pairs& pairs;
  /// What the way from here to there touched.
  const compare::Touched& touched;
  enum class Git : unsigned char {
    asked,     ///< the rules that ask git have been asked about this state too
    not_asked  ///< they have not: of them, what is touched or was just deleted is new
  };
  Git git = Git::not_asked;
  /// Where, in the later workspace, something is missed that this state still has.
  std::vector<text::Span> deletions = {};
};

/// The report without what was there before, which it keeps as `older`. A finding is new
/// - where it, or a place that it points to, is in something touched;
/// - where the earlier state has not so many of it: of the same rule and severity, with the same
///   words about the same thing; outside of all things, on the same line of the same file, also
///   where the file has moved;
/// - where it leaves parts of a file unread and the file has changed.
/// What is known counts apart from what is reported: a comment that no longer allows a finding
/// makes it new.
Report only_new(const model::Workspace& now, Report report, const EarlierState& earlier);

}  // namespace okr::lint
