// SPDX-License-Identifier: MIT
// What is asked for at the end of a command line that is being typed.
#pragma once

#include "completion.h"

#include <string>
#include <vector>

namespace okr::cli {

struct TypedPlace {
  enum class What : unsigned char { nothing, command, flag, value };
  What what = What::nothing;
  const CommandWords* command = nullptr;  ///< okr itself where none was typed yet
  std::string type;                       ///< of a value
  std::string before;                     ///< typed of the word, ahead of what is completed
  std::string word;                       ///< what is completed
  std::vector<std::string> taken;         ///< named in the same list before
  std::vector<std::string> arguments;     ///< of the command, before this one
  std::string folder;                     ///< of -C
};

/// `words` are those behind "okr", the last one as far as it was typed; `known` is as
/// command_line_words() gives it, and outlives the answer.
TypedPlace typed_place(const std::vector<CommandWords>& known,
                       const std::vector<std::string>& words);

}  // namespace okr::cli
