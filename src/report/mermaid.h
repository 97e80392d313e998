// SPDX-License-Identifier: MIT
// Texts in Mermaid's drawings.
#pragma once

#include <string>
#include <string_view>

namespace okr::report {

/// Between the quotes of a label or title: HTML and Markdown are read in there, and Mermaid's first
/// step goes over the whole drawing with patterns. So whatever is no letter, digit, space or
/// harmless mark is written as the number of its character; controls as escapes.
std::string mermaid_text(std::string_view words);

}  // namespace okr::report
