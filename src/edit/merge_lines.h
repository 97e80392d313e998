// SPDX-License-Identifier: MIT
// The merge that git makes, line by line: for text that has no entries, and where entries cannot be
// told apart.
#pragma once

#include "merge_chunks.h"

#include <string_view>

namespace okr::edit {

/// Changes that overlap or touch collide. All three end with a line break or are empty.
Chunks merge_lines(std::string_view base, std::string_view ours, std::string_view theirs);

/// Comments and blank lines: where both sides changed them, theirs follow ours, each once.
std::string merge_comments(std::string_view base, std::string_view ours, std::string_view theirs);

}  // namespace okr::edit
