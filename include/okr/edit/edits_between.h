// SPDX-License-Identifier: MIT
// Two texts of one file as edits, for whoever keeps the first one open. Writes nothing.
#pragma once

#include <okr/text/edit.h>

#include <cstdint>
#include <string_view>
#include <vector>

namespace okr::edit {

/// What makes `after` of `before`, file number `file`: in order, apart from each other, none of
/// them wider than the lines that differ, and never within a character.
std::vector<text::Edit> edits_between(std::uint32_t file, std::string_view before,
                                      std::string_view after);

}  // namespace okr::edit
