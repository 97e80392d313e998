// SPDX-License-Identifier: MIT
// A check-in as `okr checkin` writes it, read in one go: years of them are most of what is in the
// files.
#pragma once

#include <okr/model/period.h>

#include <cstddef>
#include <optional>
#include <string_view>

namespace okr::load {

/// "2026-10-05"
inline constexpr std::size_t size_of_date = 10;

struct PlainCheckIn {
  model::Date date{};
  double value = 0;
  bool in_percent = false;
  std::size_t value_end = 0;       ///< it begins behind the day and a space
  std::size_t confidence_end = 0;  ///< it begins behind the value and a space; 0: there is none
  double confidence = 0;           ///< of 10
  std::size_t note = 0;            ///< where it begins; 0: there is none
};

/// "2026-10-05 0.46% 7/10 Fewer returns", the last two parts left out or not, single spaces between
/// them. Nothing for any other line, right or wrong: those are read word by word.
std::optional<PlainCheckIn> read_plain_checkin(std::string_view text);

}  // namespace okr::load
