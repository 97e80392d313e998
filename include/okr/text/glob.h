// SPDX-License-Identifier: MIT
// Path patterns as git and editors know them: `*` and `?` within a folder, `**` over folders,
// `[a-z]`, `{a,b}`.
#pragma once

#include <string_view>

namespace okr::text {

/// Whether `path` (with '/') as a whole matches. Time is linear in pattern times path.
bool glob_matches(std::string_view pattern, std::string_view path);

}  // namespace okr::text
