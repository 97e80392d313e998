// SPDX-License-Identifier: MIT
// A diff of files as stdout gets it: bytes for a tool that applies it, data for a person.
#pragma once

#include <okr/cli/env.h>

#include <string>

namespace okr::cli {

/// As it is, save where people see it: on a terminal control characters and marks that hide or turn
/// text become visible escapes, and in the log of GitHub Actions no line is a command.
std::string shown_diff(const Env& env, std::string diff);

}  // namespace okr::cli
