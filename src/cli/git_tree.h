// SPDX-License-Identifier: MIT
// The OKR files as git had them at a commit: read from git's own store, never checked out.
#pragma once

#include "tree.h"

#include <okr/model/period.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace okr::cli {

struct Commit {
  std::string hash;   ///< whole
  model::Date day{};  ///< of the commit, as its committer's calendar had it
};

/// "2026-10-01 (1a2b3c4)"
std::string words_of(const Commit& commit);

/// What `rev` (a branch, tag, hash, HEAD~3 ...) means in the repository of `folder`. Fails with one
/// sentence where there is no git, no repository, no such commit.
Result<Commit> commit_named(const std::string& folder, std::string_view rev);

/// Where the histories of the two part: `git merge-base`.
Result<Commit> merge_base(const std::string& folder, std::string_view one, std::string_view other);

/// The last commit on HEAD's first-parent line from before the day began; nothing where the history
/// begins later. Fails where there is no git, or the repository has no commit.
Result<std::optional<Commit>> commit_before(const std::string& folder, model::Date day);

/// Whether git has only a part of the history there.
bool is_shallow(const std::string& folder);

/// Files from the root that differ between the commit and the disk, the new and the gone included.
Result<std::vector<std::string>> changed_since(const Place& place, const Commit& commit);

/// The workspace of that commit, loaded and linked as load_tree does, by its own okr.yaml. Where it
/// had none, or no OKR file, the workspace is empty.
Result<Tree> tree_at(const Session& session, const Place& place, const Commit& commit,
                     const Limits& limits);

}  // namespace okr::cli
