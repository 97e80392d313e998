// SPDX-License-Identifier: MIT
// Runs a program to its end and takes what it says. Not for programs that talk to a person.
#pragma once

#include <okr/text/result.h>

#include <string>
#include <string_view>
#include <vector>

namespace okr::cli {

struct ProgramCall {
  std::string program;                   ///< looked for in PATH
  std::vector<std::string> args;         ///< without the program's name
  std::vector<std::string> environment;  ///< NAME=value, all of it
  std::string_view input = {};           ///< its stdin
};

struct ProgramAnswer {
  int exit_code = 0;  ///< 128 + the signal's number where one ended it
  std::string out;
  std::string err;
};

/// Fails where it could not be run at all.
Result<ProgramAnswer> run_program(const ProgramCall& call);

}  // namespace okr::cli
