// SPDX-License-Identifier: MIT
// Text for people in the log of a step of GitHub Actions, where some lines are commands: what a
// file or its name says is to be none.
#pragma once

#include <okr/cli/env.h>

#include <string>

namespace okr::cli {

/// `text` as it is, unless okr runs in such a step: then a backslash stands in what would begin a
/// command there, "::" at the start of a line and "##[" anywhere.
std::string for_log(const Env& env, std::string text);

}  // namespace okr::cli
