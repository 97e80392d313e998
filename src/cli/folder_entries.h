// SPDX-License-Identifier: MIT
// What a folder holds, asked of the system at once: building a path for each of thousands of
// entries takes longer than reading them.
#pragma once

#include <string>
#include <vector>

namespace okr::cli {

enum class EntryKind : unsigned char {
  other,  ///< a file, or what is no folder and no link
  folder,
  link
};

struct FolderEntry {
  std::string name;
  EntryKind kind = EntryKind::other;
};

struct FolderEntries {
  std::vector<FolderEntry> entries;  ///< in no order, without "." and ".."
  int error = 0;                     ///< the system's number where the folder cannot be opened
};

/// All, or those read so far where reading stops before the end.
FolderEntries entries_of(const std::string& folder);

}  // namespace okr::cli
