// SPDX-License-Identifier: MIT
// Two versions of a file as a unified diff that `git apply` and `patch -p1` take.
#pragma once

#include <string>
#include <string_view>

namespace okr::edit {

/// Empty where the two are equal. Three lines of context; a missing last newline is said.
std::string unified_diff(std::string_view path, std::string_view before, std::string_view after);

/// The same of a file that is to be made.
std::string new_file_diff(std::string_view path, std::string_view after);

}  // namespace okr::edit
