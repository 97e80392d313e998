// SPDX-License-Identifier: MIT
#include "commands.h"

#include <array>

namespace okr::cli {
namespace {

constexpr std::array<Command, 6> table{{
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
    {"explain", "show how a sentence is read",
     "Marks the words that decide, says whether it is a task or a result, what it measures from\n"
     "where to where, and what the rules make of it. The words, currency and language of the\n"
     "nearest okr.yaml count; without one, English and dollars.",
     declare_explain},
    {"log", "show what was checked in, newest first",
     "Without REF, all check-ins of all files with what each changed, KPIs' readings and "
     "milestones\n"
     "done. REF is an objective, key result or milestone, by any ending of its reference that no\n"
     "other has, or kpi:ID.",
     declare_log},
    {"tree", "show what is aligned to what",
     "Objectives under those that they are aligned to. REF shows one objective or key result with\n"
     "all that is aligned to it. Without REF or --period, the periods that hold today; dot is for\n"
     "Graphviz, mermaid for pages that draw Mermaid.",
     declare_tree},
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
