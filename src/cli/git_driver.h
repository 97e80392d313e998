// SPDX-License-Identifier: MIT
// What makes git call okr to merge OKR files: two settings of a clone's configuration, and a line
// of .gitattributes that all clones share. A clone without the settings merges as git does by
// itself.
#pragma once

#include <okr/text/result.h>

#include <optional>
#include <string>
#include <string_view>

namespace okr::cli::git_driver {

inline constexpr std::string_view name_key = "merge.okr.name";
inline constexpr std::string_view name = "OKR files: check-ins of both sides by date";

inline constexpr std::string_view driver_key = "merge.okr.driver";
// Where okr is missing or fails, git's own merge is made: without it git would leave our version
// without a marker.
inline constexpr std::string_view driver =
    "okr merge-driver %O %A %B %L %P || { test $? -gt 1 && git merge-file -q --marker-size=%L "
    "-L ours -L base -L theirs %A %O %B; } || exit 1";

/// For the files that okr init makes; whole, without its line break.
inline constexpr std::string_view attributes_line = "okrs/** merge=okr";

/// Why it cannot be set up for the repository of `folder`.
std::optional<Error> check(const std::string& folder);
/// In this clone alone: git takes no program's name from a repository.
std::optional<Error> set_up(const std::string& folder);

}  // namespace okr::cli::git_driver
