// SPDX-License-Identifier: MIT
// okr __complete: what the completion scripts ask. It answers or says nothing: whoever presses Tab
// is not to read messages.
#pragma once

#include <okr/cli/env.h>

#include <string>
#include <vector>

namespace okr::cli {

/// What may stand at the place that is completed.
struct Candidate {
  std::string word;  ///< begins as what was typed
  std::string description;
};

/// The first argument of okr by which it is called. What follows is the shell's name, then for bash
/// its word breaks and the line up to the cursor, for the others the words behind okr.
inline constexpr const char* complete_command = "__complete";

/// A line a candidate, in bash only what is to be inserted, else with a tab and its description. Or
/// ":files" or ":folders", a line with what stands ahead of the path, and the path so far.
int complete(Env& env);

}  // namespace okr::cli
