// SPDX-License-Identifier: MIT
// Texts as the ids of drafts see them, for who looks for an id in bytes that nobody has read yet.
#pragma once

#include <string>
#include <string_view>

namespace okr::load {

/// No id that is made of a title is longer.
inline constexpr std::size_t longest_draft_id = 48;

/// Letters and digits as `slug` takes them over, lower case and without accents; other ASCII as it
/// is, and a space for everything else. The words of a title's slug are in the folded title.
std::string folded(std::string_view text);

/// Whether folding does more than to lower ASCII letters and to put spaces for signs.
bool has_letters_to_fold(std::string_view text);

}  // namespace okr::load
