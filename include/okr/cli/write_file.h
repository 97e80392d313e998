// SPDX-License-Identifier: MIT
// The one write path: every byte that okr changes in a user's file goes through here.
#pragma once

#include <okr/text/result.h>

#include <string>
#include <string_view>

namespace okr::cli {

struct Written {};

/// Replaces the file at `path`, last read as `before`, by `after`: a temp file beside it with the
/// same mode (owner where allowed; a symlink is followed), fsync, comparison with what was read,
/// rename, fsync of the folder. Fails and changes nothing where the file is no longer `before` or a
/// step fails; no temp file is left behind.
Result<Written> replace_file(const std::string& path, std::string_view before,
                             std::string_view after);

}  // namespace okr::cli
