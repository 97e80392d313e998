// SPDX-License-Identifier: MIT
// Texts as messages of SARIF, in which [words](place) is a link.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace okr::report {

/// `text` as it is, but that none of it is a link: a backslash before each ] that a ( follows, and
/// those that stand there doubled.
std::string sarif_text(std::string_view text);
/// A link to the related place with that number.
std::string sarif_link(std::string_view words, std::size_t number);

}  // namespace okr::report
