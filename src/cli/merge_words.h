// SPDX-License-Identifier: MIT
// What a merge did, for people.
#pragma once

#include <okr/edit/merge.h>

#include <string>
#include <string_view>

namespace okr::cli {

/// One line each: what was put together, then what is left to decide, with its place.
std::string merge_words(std::string_view path, const edit::Merged& merged,
                        const edit::Marking& marking);

}  // namespace okr::cli
