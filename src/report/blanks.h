// SPDX-License-Identifier: MIT
// Blanks in the lines that people are shown to write, for what only they know.
#pragma once

#include <string>
#include <string_view>

namespace okr::report {

inline constexpr std::string_view blank = "___";

/// "___%", "___ weeks", "___/5": a blank with the unit where people write it.
std::string blank_in(const std::string& unit);

}  // namespace okr::report
