// SPDX-License-Identifier: MIT
// Which files differ between states that git knows, in a folder and below: as few processes as can
// be, however many states are asked about.
#pragma once

#include <okr/text/result.h>

#include <string>
#include <vector>

namespace okr::cli {

struct GitChange {
  std::string path;    ///< from the folder
  std::string before;  ///< the object that it was; empty: there was no such file
};

/// Two trees, by their hashes.
struct TreePair {
  std::string before;
  std::string after;
};

/// The tree without a file, in a repository whose hashes are as long as `hash`.
std::string empty_tree(const std::string& hash);

/// What differs between the trees of each pair, in their order. Links and submodules are no files.
Result<std::vector<std::vector<GitChange>>> tree_changes(const std::string& folder,
                                                         const std::vector<TreePair>& pairs);

/// The files that the pair's later tree has and the earlier one has not, with their objects there.
Result<std::vector<std::vector<GitChange>>> files_added(const std::string& folder,
                                                        const std::vector<TreePair>& pairs);

/// What differs between a commit and the disk, of the files that git knows; and what may differ:
/// files that were touched since git last looked at them.
Result<std::vector<GitChange>> disk_changes(const std::string& folder, const std::string& commit);

/// The files that git knows.
Result<std::vector<std::string>> known_files(const std::string& folder);

}  // namespace okr::cli
