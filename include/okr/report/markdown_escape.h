// SPDX-License-Identifier: MIT
// Text in Markdown that GitHub and GitLab show as the text that it is. Knows what they do beyond
// CommonMark, too: mentions, references to issues, emoji, mathematics, links from bare addresses.
//
// A backslash is enough for what Markdown itself reads. What is looked for later, in the text of
// the finished page, is parted by a <span> around its first character: no backslash or entity is
// left by then, and a hidden character would go along when the text is copied. A bare address stays
// text, so that nothing leads where nobody meant to link.
#pragma once

#include <string>
#include <string_view>

namespace okr::report {

/// `text`, which is flowing, for the inside of a line.
std::string markdown_escaped(std::string_view text);

/// A line of Markdown that a paragraph begins with: not taken for a list, a heading or a command.
std::string markdown_begun(std::string line);

}  // namespace okr::report
