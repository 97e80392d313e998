// SPDX-License-Identifier: MIT
// The digits that a text begins with, as a number. Not for signs, points or more digits than a
// double holds: <charconv> reads those.
#pragma once

#include <okr/text/ascii.h>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace okr::text {

/// Numbers of so many digits are each a double exactly.
inline constexpr std::size_t most_exact_digits = 15;

struct LeadingDigits {
  std::uint64_t number = 0;
  std::size_t count = 0;  ///< most_exact_digits + 1 where there are more than are exact
};

inline LeadingDigits leading_digits(std::string_view text) {
  LeadingDigits out;
  for (; out.count < text.size() && out.count <= most_exact_digits; ++out.count) {
    const char c = text[out.count];
    if (!is_digit(c)) break;
    out.number = out.number * 10 + static_cast<std::uint64_t>(c - '0');
  }
  return out;
}

}  // namespace okr::text
