// SPDX-License-Identifier: MIT
// A file with conflict markers, as git and other tools leave it, taken apart into its versions.
// Writes nothing.
#pragma once

#include <okr/edit/merge.h>

#include <cstddef>
#include <string_view>

namespace okr::edit {

struct ConflictFile {
  /// Each with all lines between conflicts; the base is known where every conflict shows it.
  Sides sides;
  Marking marking;  ///< the names in the markers, how long they are, and whether the base is shown
  std::size_t conflicts = 0;
};

/// With no conflicts, both sides are the file itself. Fails, with the line, where markers do not
/// belong together.
Result<ConflictFile> take_apart(std::string_view bytes);

/// Whether nobody has edited `file` since a merge of `sides` left it so: every line is of one of
/// them, next to a line that stands there too, and none is missing that one added or both kept.
/// Line endings do not count.
bool is_as_merged(const ConflictFile& file, const Sides& sides);

}  // namespace okr::edit
