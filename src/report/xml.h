// SPDX-License-Identifier: MIT
// Texts as XML 1.0. A parser reads back the text that went in, but for what XML cannot hold at all:
// control characters and broken bytes, which are visible escapes like \x1b.
#pragma once

#include <string>
#include <string_view>

namespace okr::report {

/// Between two tags. The last space of a line is a reference, so that no tool trims it, and so are
/// tabs and the beginning of what the log of GitHub Actions would obey.
std::string xml_text(std::string_view text);
/// Between two double quotes, on one line: line breaks and tabs are references, which a parser
/// would otherwise read as blanks.
std::string xml_attribute(std::string_view text);

}  // namespace okr::report
