// SPDX-License-Identifier: MIT
// How a level is written in a check-in: as the ones before it are, and so that it reads back as
// itself. Private to edit.
#pragma once

#include <okr/prose/quantity.h>

#include <string>
#include <string_view>
#include <vector>

namespace okr::edit {

/// What a level is written among.
struct Manner {
  std::string currency;  ///< what a bare $ means
  std::string unit;      ///< of all values; empty: plain numbers
  /// Values as they stand there, the one to follow first.
  std::vector<std::string> examples = {};
};

/// Whether `text`, with a note behind it, reads as `value` in the unit.
bool reads_as(const Manner& manner, std::string_view text, double value);

/// What somebody typed for `value`, as it is to be written.
std::string typed_text(const Manner& manner, std::string_view typed, double value);

/// `value` that nobody typed, as it is to be written.
std::string written_text(const Manner& manner, double value);

/// Without the quotes that stand around it.
std::string_view without_quotes(std::string_view written);

}  // namespace okr::edit
