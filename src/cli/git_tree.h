// SPDX-License-Identifier: MIT
// The OKR files as git had them at a commit: read from git's own store, never checked out.
#pragma once

#include "git_commits.h"
#include "tree.h"

#include <string>
#include <vector>

namespace okr::cli {

/// Files from the root that differ between the commit and the disk, the new and the gone included.
Result<std::vector<std::string>> changed_since(const Place& place, const Commit& commit);

/// The workspace of that commit, loaded and linked as load_tree does, by its own okr.yaml. Where it
/// had none, or no OKR file, the workspace is empty.
Result<Tree> tree_at(const Session& session, const Place& place, const Commit& commit,
                     const Limits& limits);

}  // namespace okr::cli
