// SPDX-License-Identifier: MIT
// What backslashes in double quotes stand for, as yaml-cpp reads them.
#pragma once

#include <string>
#include <string_view>

namespace okr::yaml {

/// Appends what `written`, the inside of double quotes on one line, says; false where an escape is
/// rare, unknown or no character.
bool append_unescaped(std::string_view written, std::string& out);

}  // namespace okr::yaml
