// SPDX-License-Identifier: MIT
// What every command is handed: the world, and what the global options and the environment say
// about this run.
#pragma once

#include <okr/cli/env.h>
#include <okr/report/lint_format.h>
#include <okr/text/result.h>

#include <string>

namespace okr::cli {

enum class Loudness : unsigned char { quiet, usual, verbose };

/// Options that stand before or after any command, as written.
struct Globals {
  std::string colour = "auto";
  std::string as_of;
  std::string folder;
  bool quiet = false;
  bool verbose = false;
};

struct Session {
  Env& env;
  model::Date as_of{};
  std::string folder;  ///< absolute, links resolved: where relative paths start
  Loudness loudness = Loudness::usual;
  report::Screen out;  ///< how stdout is written
  /// Whether a command was typed, or okr alone: then words on how to begin are an answer.
  enum class Call : unsigned char { command, bare };
  Call call = Call::command;
};

/// Fails where -C is no folder.
Result<Session> make_session(Env& env, const Globals& globals);

inline constexpr int exit_fine = 0;
inline constexpr int exit_findings = 1;
inline constexpr int exit_could_not = 2;
inline constexpr int exit_defect = 3;

/// Says on stderr what could not be done; returns exit_could_not.
int fail(Env& env, const Error& error);
/// One line on stderr, as "okr: ...".
void note(Env& env, const std::string& line);

}  // namespace okr::cli
