// SPDX-License-Identifier: MIT
// One sentence as a workspace: what the rules look at when nothing but the sentence is known. Any
// bytes will do, and no YAML is written or read.
#pragma once

#include <okr/model/workspace.h>

#include <cstdint>
#include <string>

namespace okr::load {

enum class SentenceRole : unsigned char { objective, key_result };

/// The only file is the sentence behind one byte. What stands before this place is of the objective
/// around a key result, of which nothing is known.
inline constexpr std::uint32_t sentence_begin = 1;

/// `workspace`, whose configuration stays, with the sentence as the title of its only objective or
/// of that objective's only key result.
model::Workspace with_sentence(model::Workspace workspace, std::string sentence, SentenceRole role);

}  // namespace okr::load
