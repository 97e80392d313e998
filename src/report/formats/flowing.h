// SPDX-License-Identifier: MIT
// A document's texts as every format begins with them: what a person wrote, made fit to be shown.
#pragma once

#include <okr/report/document.h>

#include <string>
#include <string_view>
#include <vector>

namespace okr::report {

/// Blanks, tabs and line breaks in a row are one blank, as a browser has it, and none at the ends;
/// other controls, hidden marks and broken bytes are visible escapes.
std::string flowing(std::string_view text);

/// Each run flowing, neighbours of one kind as one run, no blank at the ends or twice in a row, no
/// run empty.
Words flowing(const Words& words);

/// An answer keeps its lines, each flowing; none of the empty ones at the ends.
std::vector<std::string> answer_lines(std::string_view answer);

/// `columns` heights of a trend over its whole period: what is known at each column, up to the last
/// point's. Fewer than two where there is no trend to draw.
std::vector<double> heights_of(const Trend& trend, int columns);

}  // namespace okr::report
