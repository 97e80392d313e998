// SPDX-License-Identifier: MIT
// Where a cursor is: its lines read, and what is meant there.
#pragma once

#include "meaning.h"

#include <okr/lsp/snapshot.h>

#include <optional>
#include <string_view>

namespace okr::lsp {

/// The place of a cursor, understood.
struct Standing {
  std::string_view text;  ///< of the file
  FileKind file = FileKind::okr_file;
  Lines lines;
  Meaning meaning;  ///< of the slot

  const LinePlace& place() const { return lines.place; }
  std::string_view typed() const { return slice(text, lines.place.typed); }
};

/// Nothing where there is no such file.
std::optional<Standing> standing_at(const Snapshot& snapshot, Cursor cursor);

/// What a reference leaves out, by the file's own lines.
struct Head {
  std::string_view period;
  std::string_view team;  ///< or person
};
Head head_of(const Standing& standing);

}  // namespace okr::lsp
