// SPDX-License-Identifier: MIT
// The OKR files as they were at places of the first-parent line, as far as they differ today.
#pragma once

#include "earlier_files.h"
#include "git_changes.h"
#include "git_commits.h"
#include "limits.h"
#include "session.h"
#include "tree.h"

#include <okr/compare/history.h>

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace okr::cli {

/// A state of all files: a commit's place in the first-parent line, or one past its end where the
/// history begins later.
using At = std::size_t;

struct Looking {
  const Session& session;
  const Tree& tree;
  const Limits& limits;
  const FirstParentLine& line;
  std::vector<GitChange> on_disk;  ///< since HEAD
};

/// A place, and the names of the periods that it is looked at for.
struct PlaceWanted {
  At at = 0;
  std::vector<std::string> periods;
};

/// For each place the OKR files that differ today, each as it was.
Result<std::vector<std::vector<GitChange>>> changes_since_each(
    const Looking& looking, const std::vector<PlaceWanted>& places);

/// What one place has been made of.
struct PastState {
  std::unique_ptr<compare::Earlier> then;
  std::unique_ptr<compare::Earlier> later;  ///< files that came after it, as they first were
};
Result<std::vector<PastState>> states_at(const Looking& looking,
                                         const std::vector<PlaceWanted>& places,
                                         const std::vector<std::vector<GitChange>>& changes);

}  // namespace okr::cli
