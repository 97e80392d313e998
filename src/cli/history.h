// SPDX-License-Identifier: MIT
// What git knows of the periods in use: their files as they were when each period began, and at its
// half, held against the files as they are. Only what differs is read, and what several periods
// share is read once.
#pragma once

#include "session.h"
#include "tree.h"

#include <okr/compare/history.h>

#include <optional>
#include <string>

namespace okr::cli {

/// A closed period is reviewed soon after its end; older ones are not to be asked about for ever.
inline constexpr int days_looked_back_after_end = 100;

struct HistoryFound {
  compare::History history = {};
  /// Why there is none although git has a repository here: its history is cut off, or git does not
  /// give it. Where there is no git, no repository or no commit, there is nothing to say.
  std::optional<std::string> missing = {};
};

/// For each period that has begun and is under way, or ended not long ago: since the last
/// first-parent commit before its start; of a file that is younger, since its first commit.
HistoryFound find_history(const Session& session, const Tree& tree, const Limits& limits);

/// For all periods in use: since `rev`. Fails where git has no such commit.
Result<compare::History> history_since(const Session& session, const Tree& tree,
                                       const std::string& rev, const Limits& limits);

/// For whoever only shows it: nothing where git does not know, and a note on why.
std::optional<compare::History> history_of(const Session& session, const Tree& tree);

}  // namespace okr::cli
