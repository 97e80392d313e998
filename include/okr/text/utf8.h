// SPDX-License-Identifier: MIT
// Code points of UTF-8 text. Broken bytes count as one code point each and never stop a reader.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace okr::text {

struct CodePoint {
  char32_t value = 0;  ///< U+FFFD for broken bytes
  std::uint32_t size = 0;
};

/// The code point that starts at `at`; size 0 at the end.
CodePoint code_point_at(std::string_view s, std::size_t at);
std::size_t code_point_count(std::string_view s);
std::string to_utf8(char32_t c);
/// Columns that a terminal needs: 2 for wide East Asian characters and emoji, 0 for combining
/// marks.
int display_width(char32_t c);
int display_width(std::string_view s);
/// The code point that starts at `at`, before the end. A control character, one that hides or
/// changes the direction of text, or a broken byte, is a visible escape: \x1b, \u{202e}. A joiner
/// stays as it is between two characters that it may join.
std::string shown_at(std::string_view s, std::size_t at);
/// All of `s` so.
std::string escape_controls(std::string_view s);
/// The first `longest` bytes, to the end of a code point, on one line; "…" stands for what is cut.
std::string short_line(std::string_view s, std::size_t longest);

}  // namespace okr::text
