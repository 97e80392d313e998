// SPDX-License-Identifier: MIT
#include "commands.h"

#include <array>

namespace okr::cli {
namespace {

constexpr std::array<Command, 3> table{{
    {"lint", "check OKR files and say what to write instead",
     "Reads okr.yaml, the nearest above the current folder, and every file that it names; without\n"
     "an okr.yaml, the files named here. PATHs narrow what is reported, never what is read.\n"
     "Exits with 1 where something is found at or above --fail-on.",
     declare_lint},
    {"rules", "list the rules, or explain one",
     "Without NAME, all rules by group. With NAME, what the rule finds, why it matters, an "
     "example\n"
     "and how to mend it.",
     declare_rules},
    {"completion", "print a completion script for a shell",
     "bash: source <(okr completion bash)\n"
     "zsh:  okr completion zsh > \"${fpath[1]}/_okr\"\n"
     "fish: okr completion fish > ~/.config/fish/completions/okr.fish",
     declare_completion},
}};

}  // namespace

std::span<const Command> commands() {
  return table;
}

}  // namespace okr::cli
