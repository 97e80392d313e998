// SPDX-License-Identifier: MIT
// Intentions on their way into a file: which can be made at once, and where the others are to be
// made once these have moved what stood there.
#pragma once

#include "path.h"

#include <okr/edit/intent.h>
#include <okr/text/result.h>
#include <okr/text/source.h>

#include <cstddef>
#include <vector>

namespace okr::edit {

/// An intention by the way to its mapping, or to the text to replace.
struct Task {
  Intent intent;  ///< its item numbers are those of the file as it is now
  Path path;
};

/// The bytes that an intention is about.
Node place_of(const Intent& intent);

/// "q.yaml:7", for messages.
std::string line_place(const text::Source& source, std::uint32_t offset);

Result<std::vector<Task>> tasks_of(const text::Source& source, const yaml::Tree& tree,
                                   const std::vector<Intent>& intents);

/// The numbers of those for the next round, in their order. None stands at, above or below one that
/// comes before it, in this round or waiting; but several may add to one list, further down each.
std::vector<std::size_t> next_round(const std::vector<Task>& tasks, const yaml::Tree& tree);

/// `task` after `done` was made: its way leads where it led before. False where that is gone.
bool follow(Task& task, const Task& done);

}  // namespace okr::edit
