// SPDX-License-Identifier: MIT
// Where in a file a cursor is, by its lines alone: what a key is for and what a value may be is not
// known here. Reads any text, also one that is no YAML at the moment because somebody is typing in
// it: brackets and quotes that are not closed end where the next lines cannot belong to them.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace okr::lsp {

/// Bytes [begin, end) of the text.
struct Stretch {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

/// Where a value stands, or would.
struct Slot {
  enum class Kind : unsigned char {
    file,  ///< the file's own: number 0
    key,   ///< of a key in the mapping that stands in the slot `parent`
    item   ///< of a list's item; the list stands in the slot `parent`
  };
  Kind kind = Kind::file;
  std::uint32_t parent = 0;
  Stretch key = {};  ///< without its quotes
  bool filled = false;
  Stretch value = {};  ///< of a text on one line, without its quotes; empty: none such
};

enum class Part : unsigned char {
  nothing,  ///< inside a longer text, or where nothing may be typed
  key,      ///< a key of the mapping that stands in the slot
  value,    ///< the slot's value
  comment
};

/// What the cursor is in or at.
struct LinePlace {
  Part part = Part::nothing;
  std::uint32_t slot = 0;
  Stretch typed;               ///< the word there, without its quotes; empty: none yet
  bool colon_follows = false;  ///< of a key
  bool needs_blank = false;    ///< of a value: it would touch the colon or the dash
  bool behind_key = false;     ///< of a value: on its key's line
  bool in_quotes = false;
  bool in_brackets = false;
};

struct Lines {
  std::vector<Slot> slots;  ///< parents first, in the order of the text
  LinePlace place;
};

/// Time and memory grow with the text, however it nests.
Lines read_lines(std::string_view text, std::uint32_t cursor);

/// From the outermost slot below the file's down to `slot` itself.
std::vector<std::uint32_t> path_to(const Lines& lines, std::uint32_t slot);

}  // namespace okr::lsp
