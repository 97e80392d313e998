// SPDX-License-Identifier: MIT
// Completion: scripts that ask okr what may stand at a place of the command line, and the command
// line as it is declared, which answers them: no second list of anything.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace okr::cli {

struct FlagWords {
  std::string short_name;  ///< "q", or empty
  std::string long_name;   ///< "quiet", or empty
  std::string help;
  std::string type;      ///< of its value, as options.h has it; empty: it takes none
  bool is_list = false;  ///< several values with commas between them
};

struct ArgumentWords {
  std::string type;
  bool is_last = false;  ///< it takes all that follows
};

struct CommandWords {
  std::string name;  ///< empty: okr itself, with the global options
  std::string summary;
  std::vector<FlagWords> flags;
  std::vector<ArgumentWords> arguments;
};

/// okr itself first, then its commands.
std::vector<CommandWords> command_line_words();

/// `shell` is bash, zsh or fish.
std::string_view completion_script(std::string_view shell);

}  // namespace okr::cli
