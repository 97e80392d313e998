// SPDX-License-Identifier: MIT
// The workspace as the commands that read need it: loaded once, kept to the end of the run, with a
// word on stderr where its errors may make numbers wrong.
#pragma once

#include "session.h"
#include "tree.h"

#include <chrono>
#include <memory>
#include <optional>

namespace okr::cli {

/// Fails where nothing can be read at all, or okr.yaml cannot be used. Where okr.yaml names no file
/// the tree is empty and Tree::nothing_found says so: whether that is an answer is the command's to
/// say. Notes how many errors of reading and linking stand behind the numbers, and never fails for
/// them.
Result<std::shared_ptr<const Tree>> load_workspace(const Session& session, const Limits& limits);

/// Why the commands that read cannot use the tree; nothing where they can.
std::optional<Error> unusable(const Tree& tree);

/// On stderr: how many errors of `tree` may make its numbers wrong.
void note_errors(const Session& session, const Tree& tree);

/// With --verbose: the files, their size, and the time since `started`, on stderr.
void say_what_was_read(const Session& session, const Tree& tree,
                       std::chrono::steady_clock::time_point started);

}  // namespace okr::cli
