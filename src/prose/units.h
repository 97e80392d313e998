// SPDX-License-Identifier: MIT
// Units by their written forms: %, pp, times, currencies, /5, x. Private to prose.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace okr::prose {

struct UnitText {
  std::string unit;
  std::size_t size = 0;  ///< bytes, the space before it included
};

/// The known unit right after a number, at the start of `s`, spaces before it aside.
std::optional<UnitText> read_known_unit(std::string_view s, std::string_view currency);

/// "/5" right after `value`, which it must not exceed (so that 24/7 is none).
std::optional<UnitText> read_scale_end(std::string_view s, double value);

/// The canonical name of a time word: "hrs" is "h"; empty where it is none.
std::string_view time_unit(std::string_view lower_word);
bool is_time_unit(std::string_view unit);

/// Whether two lower-case words (or runs of words) differ in singular and plural at most.
bool same_word(std::string_view a, std::string_view b);

}  // namespace okr::prose
