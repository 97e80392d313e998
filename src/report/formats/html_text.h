// SPDX-License-Identifier: MIT
// Texts as HTML. Whatever a text holds, it is shown and never obeyed: as markup, as a style, as a
// control character or as a turn of the direction of what stands around it.
#pragma once

#include <okr/report/document.h>

#include <string>
#include <string_view>

namespace okr::report {

/// Between two tags. A line break in it is one on the page; what is written from the right does not
/// turn its neighbours.
std::string html_text(std::string_view text);
/// Between two quotes, on one line.
std::string html_attribute(std::string_view text);
/// Of [A-Za-z0-9/-] alone, for ids and links alike.
std::string html_anchor(std::string_view anchor);
std::string html_words(const Words& words);
/// Without marks and links, as for a name in an attribute.
std::string plain_text(const Words& words);
/// The class that the style sheet knows it by; empty for what is plain.
std::string_view html_class(Meaning meaning);
/// With another class before it.
std::string html_class(std::string_view name, Meaning meaning);

}  // namespace okr::report
