// SPDX-License-Identifier: MIT
// The one write path: every byte that okr changes in a user's file goes through here.
#pragma once

#include <okr/text/result.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace okr::cli {

struct Written {};

/// Replaces the file at `path`, last read as `before`, by `after`: a temp file beside it with the
/// same mode (owner where allowed), fsync, comparison with what was read, rename, fsync of the
/// folder. Fails and changes nothing where the file is no longer `before` or a step fails; no temp
/// file is left behind, and one that a killed okr left is removed. A symlink stays one, and the
/// file that it names is replaced; a hard link is replaced under this name alone, its other names
/// keep the old text, as with git. Of two okr that write in one folder the second waits for the
/// first.
Result<Written> replace_file(const std::string& path, std::string_view before,
                             std::string_view after);

/// One file of a change that goes over several.
struct FileChange {
  std::string path;                   ///< absolute
  std::optional<std::string> before;  ///< as it was read; absent: it must not exist yet
  std::string after;
};

/// All files or none: every new text is on the disk before the first file gets it, and files that
/// have got theirs get their old one back where a later one fails; where even that fails, the
/// message says which file has which text. A missing folder is made. Fails as replace_file does,
/// also where a file that is to be new exists.
/// A process killed, or a machine that dies, between two renames leaves some files new and the
/// others old, each whole: git diff shows which. What is half done may keep the same command from
/// running again; git restore takes it back.
Result<Written> replace_files(const std::vector<FileChange>& changes);

}  // namespace okr::cli
