// SPDX-License-Identifier: MIT
// The small steps of reading lines: blanks, words, keys, quotes, and where the cursor is in them.
#pragma once

#include "place_in_lines.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace okr::lsp {

struct KeyToken {
  Stretch whole;  ///< quotes included
  Stretch inner;
  std::uint32_t colon = 0;
};

class LineReader {
 public:
  LineReader(std::string_view text_, std::uint32_t cursor_) : text(text_), cursor(cursor_) {
    lines.slots.emplace_back();
  }

  std::string_view text;
  std::uint32_t cursor = 0;
  std::uint32_t at = 0;  ///< the next byte to read
  Lines lines;
  bool placed = false;  ///< it is known where the cursor is

  /// Where the line of `from` ends, its line break not included.
  std::uint32_t line_end(std::uint32_t from);
  /// The first byte behind the line break at `end`.
  std::uint32_t next_line(std::uint32_t end) const;
  void skip_blanks(std::uint32_t end);
  bool is_blank_or_end(std::uint32_t place, std::uint32_t end) const;
  bool is_dash(std::uint32_t place, std::uint32_t end) const;
  /// Whether nothing that began deeper than `column` can go on in the line that begins at `begin`.
  bool ends_deeper(std::uint32_t begin, std::uint32_t column);

  std::optional<KeyToken> key_at(std::uint32_t from, std::uint32_t end) const;
  /// A plain text up to a comment or the end.
  Stretch words_at(std::uint32_t from, std::uint32_t end) const;
  /// The text in quotes at `at`, which may go on over lines deeper than `column`; reads on behind
  /// it. Its inside.
  Stretch skip_quoted(std::uint32_t column);
  void read_quoted(std::uint32_t slot, std::uint32_t column);
  /// The comment that a line may end with.
  void read_comment(std::uint32_t end);

  std::uint32_t add(Slot::Kind kind, std::uint32_t parent, Stretch key);
  void fill(std::uint32_t slot) { lines.slots[slot].filled = true; }
  /// The cursor's place, where it is in `typed` or at its end, and no place is known yet.
  void put(Part part, std::uint32_t slot, Stretch typed);
  void put_key(std::uint32_t slot, const KeyToken& key);

 private:
  // The line that was asked for last: a line of many words is looked through once.
  std::uint32_t line_begin_ = 1;
  std::uint32_t line_end_ = 0;
};

}  // namespace okr::lsp
