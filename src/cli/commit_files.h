// SPDX-License-Identifier: MIT
// Several files in one commit, and nothing else.
#pragma once

#include "git.h"

#include <string>
#include <string_view>
#include <vector>

namespace okr::cli {

/// Commits the files at absolute `paths`, all of one repository, as they are; what else is staged
/// stays staged. Fails with git's words; files new to git are then as unknown to it as before.
Result<Committed> commit_files(const std::vector<std::string>& paths, std::string_view message);

}  // namespace okr::cli
