// SPDX-License-Identifier: MIT
// Letters and digits of ASCII, whatever the locale says. Every other byte is left as it is.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace okr::text {

inline bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

inline bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}

inline char to_lower(char c) {
  return is_capital(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

inline std::string to_lower(std::string_view s) {
  std::string lower(s);
  for (char& c : lower) c = to_lower(c);
  return lower;
}

/// `s` without what of `blanks` stands at its ends.
inline std::string_view trimmed(std::string_view s, std::string_view blanks = " \t\r\n") {
  const auto is_blank = [&](char c) {
    return std::any_of(blanks.begin(), blanks.end(), [&](char blank) { return c == blank; });
  };
  while (!s.empty() && is_blank(s.front())) s.remove_prefix(1);
  while (!s.empty() && is_blank(s.back())) s.remove_suffix(1);
  return s;
}

}  // namespace okr::text
