// SPDX-License-Identifier: MIT
// Completion scripts, written from the command line as it is declared: no second list of anything.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace okr::cli {

/// What may stand somewhere on the command line.
struct Offer {
  enum class Kind : unsigned char { nothing, words, word_list, files, folders };
  Kind kind = Kind::nothing;
  std::vector<std::string> words;
};

struct FlagWords {
  std::string short_name;  ///< "q", or empty
  std::string long_name;   ///< "quiet", or empty
  std::string help;
  bool takes_value = false;
  Offer value;
};

struct CommandWords {
  std::string name;  ///< empty: okr itself, with the global options
  std::string summary;
  std::vector<FlagWords> flags;
  Offer argument;
};

/// okr itself first, then its commands.
std::vector<CommandWords> command_line_words();

std::string bash_completion(const std::vector<CommandWords>& words);
std::string zsh_completion(const std::vector<CommandWords>& words);
std::string fish_completion(const std::vector<CommandWords>& words);

/// `shell` is bash, zsh or fish.
std::string completion_script(std::string_view shell);

/// `s` in single quotes as bash and zsh read it.
std::string shell_quoted(std::string_view s);

}  // namespace okr::cli
