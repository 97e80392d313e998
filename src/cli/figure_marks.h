// SPDX-License-Identifier: MIT
// Whether a point or a comma stands before the decimals of a figure, as far as it tells.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace okr::cli {

/// What a figure says about the mark before its decimals.
enum class DecimalMark : unsigned char { none, point, comma, either };

/// The figures of a value: digits with points and commas among them.
std::vector<std::string_view> figures_in(std::string_view value);
/// Of one figure. "1.250" may be 1250 or 1.25: either.
DecimalMark mark_in(std::string_view figure);
/// Whether a figure of `value` says just this.
bool has_mark(std::string_view value, DecimalMark mark);

/// "'1.250' may be 1250 or 1.25 here": both are written so that they are nothing else.
std::string unclear_figure(std::string_view figure);

}  // namespace okr::cli
