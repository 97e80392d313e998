// SPDX-License-Identifier: MIT
// Commits by name and by day, as git's own store has them. Nothing is fetched, nothing written.
#pragma once

#include <okr/model/period.h>
#include <okr/text/result.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace okr::cli {

struct Commit {
  std::string hash;       ///< whole
  model::Date day{};      ///< of the commit, as its committer's calendar had it
  std::string tree = {};  ///< of all its files, whole
};

/// "2026-10-01 (1a2b3c4)"
std::string words_of(const Commit& commit);

/// What `rev` (a branch, tag, hash, HEAD~3 ...) means in the repository of `folder`. Fails with one
/// sentence where there is no git, no repository, no such commit.
Result<Commit> commit_named(const std::string& folder, std::string_view rev);

/// Where branches or tags of that name are at different commits, so that git would choose one
/// unasked.
std::optional<Error> ambiguous(const std::string& folder, std::string_view rev);

/// Where the histories of the two part: `git merge-base`.
Result<Commit> merge_base(const std::string& folder, std::string_view one, std::string_view other);

/// HEAD and its first parents, the newest first, up to the newest that is from before a day: it is
/// the last one, and where there is none the history begins later. A clock that was wrong ends the
/// line too soon rather than too late: then less is compared, and nothing wrong is said.
struct FirstParentLine {
  std::vector<Commit> commits;
  bool reaches_back = false;  ///< its last commit is from before the day
};
Result<FirstParentLine> first_parent_line(const std::string& folder, model::Date day);

/// The newest of the line from before the day; null where there is none.
const Commit* last_before(const FirstParentLine& line, model::Date day);

/// Whether git has only a part of the history there.
bool is_shallow(const std::string& folder);

}  // namespace okr::cli
