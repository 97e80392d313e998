// SPDX-License-Identifier: MIT
// What to pass over when a line cannot be read: as little as keeps the rest readable.
#pragma once

#include "line.h"

#include <okr/text/span.h>

#include <cstdint>
#include <vector>

namespace okr::yaml {

/// The line `i` and the lines that hang on it by their indentation. A dash stays where the list
/// item goes on with other keys.
std::vector<text::Span> lines_to_pass_over(const std::vector<Line>& lines, std::size_t i,
                                           std::uint32_t file);

/// The whole list item that starts on line `i`, its dash included.
std::vector<text::Span> item_to_pass_over(const std::vector<Line>& lines, std::size_t i,
                                          std::uint32_t file);

}  // namespace okr::yaml
