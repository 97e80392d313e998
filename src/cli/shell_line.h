// SPDX-License-Identifier: MIT
// A command line as it is typed in a shell: split into words, never evaluated; words quoted.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace okr::cli {

struct ShellLine {
  std::vector<std::string> words;  ///< without quotes; the last one is being typed, maybe empty
  /// Where bash begins to replace the last word: behind the last of its word breaks.
  std::size_t kept = 0;
};

/// `breaks` are bash's COMP_WORDBREAKS. What a variable or a substitution stands for stays unknown:
/// they are letters like all others.
ShellLine split_shell_line(std::string_view line, std::string_view breaks);

/// `s` in single quotes as bash and zsh read it.
std::string shell_quoted(std::string_view s);

}  // namespace okr::cli
