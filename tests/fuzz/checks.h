// SPDX-License-Identifier: MIT
// What holds of any bytes at all, one function for each place where bytes come in from strangers.
// libFuzzer looks for bytes of which it does not hold; the ordinary tests ask it of the seeds,
// among which is what was found.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace okr::fuzz {

/// What does not hold, in words; nothing where all does. A crash, a hang or what a sanitizer sees
/// is found by itself.
using Fault = std::optional<std::string>;

/// As a YAML file: it is read or refused, and all places lie inside one another and inside of it.
Fault fault_in_yaml(std::string_view bytes);
/// As a YAML file: what the quick reader reads, yaml-cpp reads just so.
Fault fault_in_subset(std::string_view bytes);
/// As a sentence: all that is read in it stands there.
Fault fault_in_prose(std::string_view bytes);
/// As the files of a small workspace (files.h): linted alike twice, told in all formats without a
/// control character, and mended into files that can be read.
Fault fault_in_lint(std::string_view bytes);
/// As choices of what to change, a line break, and a file: it is changed as was meant, or not.
Fault fault_in_edit(std::string_view bytes);
/// As the two or three versions of a file, parted by lines "=======": they are merged into one that
/// can be read.
Fault fault_in_merge(std::string_view bytes);
/// As an OKR file and the baseline that begins in it: what is found is told or suppressed, and what
/// leaves a file unread is told.
Fault fault_in_suppression(std::string_view bytes);
/// As what git prints, and as a .gitignore and a path.
Fault fault_in_git_output(std::string_view bytes);
/// As a table of check-ins, OKRs or reviews in CSV or JSON.
Fault fault_in_tables(std::string_view bytes);
/// As what an editor sends to the language server.
Fault fault_in_lsp(std::string_view bytes);

struct Target {
  std::string_view name;  ///< of its file here and of the folder of its seeds
  Fault (*check)(std::string_view bytes);
};
inline constexpr std::array targets{
    Target{"edit", fault_in_edit},     Target{"git_output", fault_in_git_output},
    Target{"lint", fault_in_lint},     Target{"lsp", fault_in_lsp},
    Target{"merge", fault_in_merge},   Target{"prose", fault_in_prose},
    Target{"subset", fault_in_subset}, Target{"suppression", fault_in_suppression},
    Target{"tables", fault_in_tables}, Target{"yaml", fault_in_yaml}};

}  // namespace okr::fuzz
