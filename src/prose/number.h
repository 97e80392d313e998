// SPDX-License-Identifier: MIT
// A number as written, without sign and unit: 1,500, 0,5, 12 000, 1.2M, 10k, 3 million. Versions
// (1.2.3), times of day (12:30), dates (2026-10-05) and 1_000 are no numbers.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace okr::prose {

/// Which spaces may stand between groups of three digits.
enum class Grouping : unsigned char { joining_spaces, any_space };

struct NumberText {
  double value = 0;
  std::size_t size = 0;  ///< bytes, the scale included
  bool scaled = false;   ///< k, M, bn, million …
  bool plain = false;    ///< nothing but digits
};

/// The number whose first digit (or point) is at the start of `s`. `m` is million unless the letter
/// stands for minutes, which `m_is_minutes` knows.
enum class LetterM : unsigned char { million, minutes };
std::optional<NumberText> read_number(std::string_view s, Grouping grouping, LetterM m);

/// Numbers beyond this are refused, so that sums and products of a few stay finite.
constexpr double largest_number = 1e18;

}  // namespace okr::prose
