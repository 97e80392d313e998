// SPDX-License-Identifier: MIT
// The OKR files as git had them at a commit: read from git's own store, never checked out.
#pragma once

#include "git_commits.h"
#include "tree.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace okr::cli {

/// The folders below the root that have an okr.yaml of their own: other sets of OKRs.
std::set<std::string> other_roots(const std::vector<std::string>& paths);
bool is_below_any(const std::set<std::string>& folders, std::string_view path);

/// The workspace of that commit, loaded and linked as load_tree does, by its own okr.yaml. Where it
/// had none, or no OKR file, the workspace is empty.
Result<Tree> tree_at(const Session& session, const Place& place, const Commit& commit,
                     const Limits& limits);

/// The same where its okr.yaml need not be usable: where it is not, the workspace is empty and the
/// tree says so.
Result<Tree> tree_if_usable_at(const Session& session, const Place& place, const Commit& commit,
                               const Limits& limits);

}  // namespace okr::cli
