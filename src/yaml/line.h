// SPDX-License-Identifier: MIT
// A file as a person sees it: lines with an indentation, dashes, a key, a value and a comment. Read
// line by line, so that it makes sense also where the file as a whole does not.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace okr::yaml {

/// Places are byte offsets in the file.
struct Line {
  std::size_t begin = 0;
  std::size_t end = 0;      ///< without the line break
  std::size_t first = 0;    ///< the first byte that is no space; `end` in an empty line
  std::size_t text = 0;     ///< behind the dashes: where the key, or else the value, starts
  std::size_t value = 0;    ///< where the value starts; `comment` where there is none
  std::size_t comment = 0;  ///< where the text ends: spaces and a comment may follow
  std::vector<std::size_t> dashes;
  std::optional<std::size_t> colon;  ///< of the key, if there is one
  bool is_blank = false;             ///< nothing but spaces or a comment
  bool is_inside = false;            ///< within a text or a bracket that opened on an earlier line
  bool runs_on = false;              ///< its value goes on over the next lines, rightly
  bool is_open = false;              ///< its quote or bracket is never closed
  bool has_glued_dash = false;  ///< starts with '-' and a letter: a list item without its space

  std::size_t column(std::size_t at) const { return at - begin; }
  std::size_t indentation() const { return first - begin; }
  /// Of the key, or of the text behind the dashes.
  std::size_t text_column() const { return text - begin; }
  bool has_value() const { return value < comment; }
};

std::vector<Line> read_lines(std::string_view bytes);

/// The line in which the byte `at` is.
std::size_t line_of(const std::vector<Line>& lines, std::size_t at);

}  // namespace okr::yaml
