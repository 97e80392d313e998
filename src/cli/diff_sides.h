// SPDX-License-Identifier: MIT
// The two states of the files that okr diff compares, as somebody names them: REV, A..B, A...B.
#pragma once

#include "git_tree.h"
#include "session.h"
#include "tree.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace okr::cli {

struct Side {
  std::shared_ptr<const Tree> tree;
  std::optional<Commit> commit;  ///< absent: what is on the disk
};

struct Sides {
  Side before;
  Side after;
};

/// `revs` empty: the last commit and the disk; one: that commit and the disk; A..B both; A...B from
/// where their histories part. A side of `..` that is left out is the last commit. Fails with one
/// sentence where git or the files cannot be read, and where neither side has an OKR file.
Result<Sides> sides_of(const Session& session, std::string_view revs, const Limits& limits);

}  // namespace okr::cli
