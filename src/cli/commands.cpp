// SPDX-License-Identifier: MIT
#include "commands.h"

#include <array>

namespace okr::cli {
namespace {

constexpr std::array<Command, 13> table{{
    {"lint", "check OKR files and say what to write instead",
     "Reads okr.yaml, the nearest above the current folder, and every file that it names; without\n"
     "an okr.yaml, the files named here. PATHs narrow what is reported, never what is read.\n"
     "Exits with 1 where something is found at or above --fail-on.",
     declare_lint},
    {"status", "show how far things have come, or what is due",
     "The cascade with its objectives and key results: progress with a mark for what is expected\n"
     "today, status, confidence, days since the last check-in, and the way so far. With REF, one\n"
     "objective or key result and what is aligned to it. okr alone is okr status.",
     declare_status},
    {"show", "show one objective or key result whole",
     "Everything that the files say of it, and where it stands: why, for whom, whose, what it is\n"
     "aligned to and what to it, guardrails, key results; of a key result its measure, "
     "milestones,\n"
     "what was re-planned, and its check-ins. How its numbers came to be is for okr explain.",
     declare_show},
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
    {"explain", "show how a number came to be, or how a sentence is read",
     "REF shows the arithmetic of one number as one would write it on paper: every input with its\n"
     "file and line, every part of a sum, and the rule behind the status.\n"
     "--text marks the words that decide how a sentence is read, says whether it is a task or a\n"
     "result, what it measures, and what the rules make of it. The words, currency and language "
     "of\n"
     "the nearest okr.yaml count; without one, English and dollars.",
     declare_explain},
    {"export", "hand all facts to other programs",
     "Every objective, key result, check-in, KPI and project with its numbers: one JSON document,\n"
     "CSV tables in a folder, or OpenMetrics text for a dashboard. Of all periods, unless "
     "--period\n"
     "names one. A file that okr export did not write is never written over.",
     declare_export},
    {"change", "re-plan a target, a due day, an owner, in the open",
     "Writes the new value into the sentence and the field alike, and once the period has begun\n"
     "an entry under 'changes' with the day, what it was, what it is, and why.\n"
     "Nothing is written where the files would then have an error that they do not have now.",
     declare_change},
    {"drop", "give up an objective, key result or milestone",
     "Writes 'dropped' with the day and 'reason': from then on it counts in no sum and no rule,\n"
     "and stays where it is for all to see.",
     declare_drop},
    {"rename", "give a team, person, objective or key result another id",
     "The id and every reference to it, over all files and okr.yaml, all or none. A team keeps "
     "its\n"
     "old id among its 'formerly'. team:ID and person:ID say which is meant where OLD is both.",
     declare_rename},
    {"reassign", "hand on what a person is accountable for",
     "Wherever FROM is written as owner of an objective, key result, KPI or project stands TO; "
     "the\n"
     "teams that FROM leads are led by TO. With --period, only objectives, key results and "
     "projects\n"
     "of that period.",
     declare_reassign},
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
