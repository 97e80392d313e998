// SPDX-License-Identifier: MIT
// What a character of a sentence is: digit, letter, space, minus. Private to prose; broken bytes
// are one character each and belong to no class.
#pragma once

#include <okr/text/ascii.h>
#include <okr/text/utf8.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace okr::prose {

using Character = text::CodePoint;

// ASCII is decided here, since sentences are mostly that; the rest is in characters.cpp.
std::optional<int> digit_value_above_ascii(char32_t c);
bool is_space_above_ascii(char32_t c);
bool is_letter_above_ascii(char32_t c);

/// The character that starts at `at`; size 0 at the end.
inline Character character_at(std::string_view s, std::size_t at) {
  if (at >= s.size()) return {0, 0};
  const auto lead = static_cast<unsigned char>(s[at]);
  return lead < 0x80 ? Character{lead, 1} : text::code_point_at(s, at);
}

/// The value of a decimal digit of any script in common use.
inline std::optional<int> digit_value(char32_t c) {
  if (c >= 0x80) return digit_value_above_ascii(c);
  if (c >= '0' && c <= '9') return static_cast<int>(c - '0');
  return std::nullopt;
}
inline bool is_digit_at(std::string_view s, std::size_t at) {
  return digit_value(character_at(s, at).value).has_value();
}

/// Every space, no-break and thin ones too.
inline bool is_space(char32_t c) {
  return c < 0x80 ? c == ' ' || (c >= 0x9 && c <= 0xD) : is_space_above_ascii(c);
}
/// A space that does not end a word: no-break, narrow no-break, figure, thin.
bool is_joining_space(char32_t c);
/// Hyphen-minus, minus sign, hyphen, en dash.
bool is_minus(char32_t c);
inline bool is_letter(char32_t c) {
  return c < 0x80 ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') : is_letter_above_ascii(c);
}

using text::to_lower;
std::size_t skip_spaces(std::string_view s, std::size_t at);
/// Where the run of letters that starts at `at` ends.
std::size_t end_of_letters(std::string_view s, std::size_t at);

}  // namespace okr::prose
