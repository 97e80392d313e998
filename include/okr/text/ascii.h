// SPDX-License-Identifier: MIT
// Letters and digits of ASCII, whatever the locale says. Every other byte is left as it is.
#pragma once

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

}  // namespace okr::text
