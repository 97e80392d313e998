// SPDX-License-Identifier: MIT
// Text over several lines under '|' and '>', for the quick reader.
#pragma once

#include <okr/yaml/tree.h>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace okr::yaml {

/// A line of the file: its line break, and the '\r' of one, lie between `end` and `next`.
struct FileLine {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t next = 0;
};

inline FileLine file_line_at(std::string_view bytes, std::size_t begin) {
  const std::size_t line_break = bytes.find('\n', begin);
  if (line_break == std::string_view::npos) return {begin, bytes.size(), bytes.size()};
  const bool has_return = line_break > begin && bytes[line_break - 1] == '\r';
  return {begin, line_break - (has_return ? 1 : 0), line_break + 1};
}

struct BlockText {
  std::size_t end = 0;   ///< behind the last line that has text
  std::size_t next = 0;  ///< where the next line starts that is not blank
};

struct BlockHeader {
  Style style = Style::literal;
  bool strips = false;  ///< '-': the last line break is no part of the text
  std::size_t parent_indent = 0;
  std::size_t first_line = 0;
};

/// Appends the text below `header` to `out`. Nothing where it is in doubt: no text, blank lines in
/// front of it, a folded line that is deeper than the first.
std::optional<BlockText> read_block_text(std::string_view bytes, const BlockHeader& header,
                                         std::string& out);

}  // namespace okr::yaml
