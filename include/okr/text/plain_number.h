// SPDX-License-Identifier: MIT
// Numbers as nearly all are written, read at a glance. Not for signs, exponents, grouped digits or
// more of them than a double holds: <charconv> reads those, and these to the same end.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace okr::text {

struct PlainNumber {
  double value = 0;
  std::size_t size = 0;  ///< bytes of it
};

/// The digits that `text` begins with, maybe with a point and more digits behind: "46", "0.46".
/// Nothing where there is none, or more than 15.
std::optional<PlainNumber> read_plain_number(std::string_view text);

}  // namespace okr::text
