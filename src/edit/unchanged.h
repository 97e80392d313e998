// SPDX-License-Identifier: MIT
// What an edit must leave as it was, and what it must never write.
#pragma once

#include <okr/edit/intent.h>
#include <okr/text/edit.h>
#include <okr/text/source.h>
#include <okr/yaml/tree.h>

#include <cstddef>
#include <vector>

namespace okr::edit {

/// Comments that the edits take away with the bytes that they replace.
std::size_t comments_within(const yaml::Tree& tree, const std::vector<text::Edit>& edits);

/// Whether every comment of the old file is in the new one, in order, but for at most `may_lose`.
bool keeps_comments(const text::Source& before, const yaml::Tree& old, const text::Source& after,
                    const yaml::Tree& now, std::size_t may_lose);

/// Whether all that is to be written is UTF-8.
bool is_utf8(const Intent& intent);

}  // namespace okr::edit
