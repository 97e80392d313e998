// SPDX-License-Identifier: MIT
// The command line as CLI11 knows it: the global options and one subcommand a row of the table.
// Parsing, help and completion all read it.
#pragma once

#include "commands.h"
#include "session.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace okr::cli {

struct Part {
  const Command* command;
  CLI::App* app;
  Action action;
};

struct Program {
  CLI::App app;
  Globals globals;
  std::vector<Part> parts;
};

/// On the heap: CLI11 keeps addresses of what it fills in.
std::unique_ptr<Program> make_program();

struct ShowHelp {
  const CLI::App* of;
};
struct ShowVersion {};
/// okr alone.
struct NoCommand {};
struct RunCommand {
  const Part* part;
};
/// What a command line asks for.
using Request = std::variant<RunCommand, NoCommand, ShowHelp, ShowVersion, Error>;

/// CLI11's exceptions end here.
Request read_command_line(Program& program, const std::vector<std::string>& args);

}  // namespace okr::cli
