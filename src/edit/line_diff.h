// SPDX-License-Identifier: MIT
// Which lines of two texts differ. Knows nothing of how that is shown.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace okr::edit {

using Lines = std::vector<std::string_view>;

/// Lines with their line breaks; only the last one may have none.
Lines split_lines(std::string_view text);

/// Lines [old_begin, old_end) of the one text stand as [new_begin, new_end) in the other.
struct Change {
  std::size_t old_begin = 0;
  std::size_t old_end = 0;
  std::size_t new_begin = 0;
  std::size_t new_end = 0;
};

/// In order, with at least one equal line between two of them. Few changes, but not always the
/// fewest: texts that have little in common are not searched for it.
std::vector<Change> changed_lines(const Lines& before, const Lines& after);

}  // namespace okr::edit
