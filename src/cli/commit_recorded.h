// SPDX-License-Identifier: MIT
// What was written into several files in one commit.
#pragma once

#include "lint_fix.h"
#include "place.h"

#include <okr/text/result.h>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace okr::cli {

/// Why nothing can be committed there; to be asked before anything is written.
std::optional<Error> misses_git(const Place& place);

/// Those of the files that had changes before; to be asked before they are written.
std::vector<std::string> changed_already(const Place& place, const std::vector<FixedFile>& files);

/// That these files' other changes go into the commit; empty where there are none.
std::string other_changes(const std::vector<std::string>& changed);

/// Commits the files as they are; returns the commit's short name.
Result<std::string> commit_as(const Place& place, const std::vector<FixedFile>& files,
                              const std::string& message);
Result<std::string> commit_recorded(const Place& place, const std::vector<FixedFile>& files,
                                    std::size_t checkins);

}  // namespace okr::cli
