// SPDX-License-Identifier: MIT
// One run of okr close: the period, its facts, and what of it is left to review. All writing of
// reviews is done here.
#pragma once

#include "close_args.h"
#include "lint_fix.h"
#include "session.h"
#include "tree.h"

#include <okr/report/review.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace okr::cli {

struct Closing {
  const Session& session;
  const CloseArgs& args;
  const Tree& tree;
  const rollup::Scores& scores;
  model::PeriodInUse period;
  std::vector<std::uint32_t> asked;  ///< objectives of the period that are asked for, none dropped

  const model::Workspace& workspace() const { return tree.workspace; }
  Env& env() const { return session.env; }
  ReviewGround ground() const { return {tree.workspace, scores, period}; }
  report::ReviewView view() const;
};

/// Those of `asked` that have no review yet, or only part of one.
std::vector<std::uint32_t> left_of(const Closing& closing);

/// How many of them are left as the files are now, whoever has written them.
std::size_t left_now(const Closing& closing);

/// The exit code where the period is not reviewed yet, which has been said: it has not begun, or
/// runs on and nobody at a terminal wants it all the same. Says where scores may still change.
std::optional<int> ends_early(const Closing& closing);

/// The files with these reviews, by path, from what was loaded. Fails with every file for which
/// that cannot be had, one a line.
Result<std::vector<FixedFile>> files_with(const Closing& closing,
                                          const std::vector<edit::NewReview>& reviews);

/// Writes one review into its file as that is now. Fails where somebody else has reviewed the
/// objective meanwhile, or it is gone.
Result<FixedFile> write_at_once(const Closing& closing, const edit::NewReview& review);

/// What has been written, for the last line and the commit.
struct Outcome {
  std::size_t reviewed = 0;      ///< objectives
  std::vector<FixedFile> files;  ///< each once
  std::vector<std::string> changed_before;
  std::size_t left = 0;     ///< to review
  std::size_t already = 0;  ///< entries that are there
};

/// Shows the diff, or writes the files, then ends as below.
int write_all(const Closing& closing, Outcome outcome);
/// Commits where that is asked for, and says what was done and what comes next. Returns the exit
/// code.
int end_with(const Closing& closing, const Outcome& outcome);

/// "okr carry 2026-Q3 2026-Q4 ..., okr report 2026-Q3 ..."
std::string what_comes_next(const Closing& closing);

}  // namespace okr::cli
