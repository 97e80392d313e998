// SPDX-License-Identifier: MIT
// One line of a file as a terminal can show it, with the place of the marks under it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace okr::report {

/// Bytes [begin, end) of a line.
struct Marked {
  std::size_t begin = 0;
  std::size_t end = 0;
};

struct Snippet {
  std::string line;    ///< tabs expanded, control characters as escapes
  int mark_begin = 0;  ///< columns before the first mark
  int marks = 1;       ///< at least one, also under nothing
};

/// `line` cut to `columns` around its marked bytes, with `ellipsis` where something is cut off.
Snippet snippet(std::string_view line, Marked marked, int columns, std::string_view ellipsis);

}  // namespace okr::report
