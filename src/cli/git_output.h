// SPDX-License-Identifier: MIT
// What git prints, as values. Reads any bytes: what is not as git writes it is left out, or nothing
// is read at all. Runs nothing.
#pragma once

#include "git_changes.h"
#include "git_commits.h"
#include "git_objects.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace okr::cli {

/// What stands before the next `end`, or all; it is taken away, and `end` with it.
std::string_view cut(std::string_view& rest, char end);

/// The words of a list that git ends each with a NUL.
std::vector<std::string> split_at_nul(const std::string& list);

/// What `cat-file` says of an object, before its bytes where those were asked for.
struct ObjectHeader {
  std::string object;
  std::string kind;  ///< "blob", "missing"
  std::size_t size = 0;
};

/// `cat-file --batch-check`.
std::vector<ObjectHeader> read_headers(std::string_view out);

/// `cat-file --batch`; nothing where it ends too soon, or an object is missing.
std::optional<std::map<std::string, std::string>> read_objects(std::string_view out);

/// `ls-tree -r -z`: its regular files, by path.
std::vector<StoredFile> read_tree_list(const std::string& out);

/// Which side of a comparison is asked about.
enum class ChangesWanted : unsigned char {
  all,   ///< each with the object that it was
  added  ///< files that were none before, each with the object that it is
};

/// `diff-tree --stdin --raw -z`, a list for each pair of trees, or `diff --raw -z`, one list.
/// Nothing where it is neither.
std::optional<std::vector<std::vector<GitChange>>> read_changes(std::string_view out,
                                                                ChangesWanted wanted);

/// With commit_format: one a line, and between them lines "commit HASH".
inline constexpr const char* commit_format = "--format=%H %cs %T %P";
struct CommitLine {
  Commit commit;
  std::string first_parent;  ///< empty: it has none
};
std::vector<CommitLine> read_commits(std::string_view out);

}  // namespace okr::cli
