// SPDX-License-Identifier: MIT
// Text broken into lines that fit. Measures what a terminal shows, not bytes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace okr::report {

/// Columns there are, and those taken already: before the first line and before all others.
struct Room {
  int width = 80;
  int first = 0;
  int others = 0;
};

/// Lines without their indentation, broken at spaces; a word that is too long stays whole. Never
/// empty.
std::vector<std::string> wrap(std::string_view text, Room room);

}  // namespace okr::report
