// SPDX-License-Identifier: MIT
// What a character of a sentence is: digit, letter, space, minus. Private to prose; broken bytes
// are one character each and belong to no class.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace okr::prose {

struct Character {
  char32_t value = 0;
  std::uint32_t size = 0;
};

/// The character that starts at `at`; size 0 at the end, U+FFFD of one byte for a broken one.
Character character_at(std::string_view s, std::size_t at);

/// The value of a decimal digit of any script in common use.
std::optional<int> digit_value(char32_t c);
bool is_digit_at(std::string_view s, std::size_t at);

/// Every space, no-break and thin ones too.
bool is_space(char32_t c);
/// A space that does not end a word: no-break, narrow no-break, figure, thin.
bool is_joining_space(char32_t c);
/// Hyphen-minus, minus sign, hyphen, en dash.
bool is_minus(char32_t c);
bool is_letter(char32_t c);

char to_lower(char c);
std::string to_lower(std::string_view s);
std::size_t skip_spaces(std::string_view s, std::size_t at);
/// Where the run of letters that starts at `at` ends.
std::size_t end_of_letters(std::string_view s, std::size_t at);

}  // namespace okr::prose
