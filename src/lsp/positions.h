// SPDX-License-Identifier: MIT
// Places as the protocol counts them, and as bytes. Its lines end with LF, CR LF or CR; its
// characters are units of the encoding that was agreed on.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace okr::lsp {

enum class Encoding : unsigned char { utf8, utf16, utf32 };

/// Both from 0.
struct Position {
  std::uint32_t line = 0;
  std::uint32_t character = 0;
  friend bool operator==(const Position&, const Position&) = default;
};

/// A BOM is a character of the text that an editor sends, but none of what it reads from the disk.
enum class Bom : unsigned char { counted, hidden };

/// Line starts of one text. Keeps no view: pass the same bytes again when asking.
class LineStarts {
 public:
  explicit LineStarts(std::string_view bytes, Bom bom = Bom::counted);

  /// Offsets past the end count as the end; one inside a character as its start.
  Position position(std::string_view bytes, std::uint32_t offset, Encoding encoding) const;
  /// Lines past the end count as the end, characters past a line's end as that end; a place inside
  /// a character as its start.
  std::uint32_t offset(std::string_view bytes, Position position, Encoding encoding) const;

 private:
  std::vector<std::uint32_t> starts_;
};

}  // namespace okr::lsp
