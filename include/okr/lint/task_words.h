// SPDX-License-Identifier: MIT
// How to speak of the words that make a task of a sentence.
#pragma once

#include <string_view>

namespace okr::lint {

/// What the words do in their sentence: "Launch" names something to do, "published" says that
/// something is done.
std::string_view what_task_words_say(std::string_view words);

}  // namespace okr::lint
