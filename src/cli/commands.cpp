// SPDX-License-Identifier: MIT
#include "commands.h"

#include <array>

namespace okr::cli {
namespace {

constexpr auto table = std::to_array<Command>({
    {"To begin", "init", "begin: okr.yaml, an example, what git is to know",
     "Writes okr.yaml with the first team, one example file, and .gitattributes; asks on a "
     "terminal. What is there already is kept, so that running it again changes nothing.",
     declare_init},
    {"To begin", "new", "add an objective, key result, KPI, project, or a period's files",
     "WHAT says what is added: objective, kr, kpi, project or period. On a terminal it asks for "
     "what is not given as an option. Before anything is written, all files are checked as okr "
     "lint does: with a new error nothing is written. TARGET is the objective that a kr is added "
     "to, or the period that every team is to get a file for.",
     declare_new},
    {"To begin", "import", "take over OKRs from a spreadsheet",
     "FILE is a sheet saved as CSV, a key result a row: team, objective, key result, baseline, "
     "target, owner, parent and more, by the usual names of columns or as --map says. An empty "
     "objective goes on with the one above, as merged cells do. Sentences are taken as they are; "
     "what is to be better about them says okr lint. One file for each team and period, all rows "
     "or none.",
     declare_import},
    {"Every week", "checkin", "record how a key result stands",
     "Adds one line to the key result's file and touches nothing else. VALUE is the level reached, "
     "never the change since last time. A milestone is done with --done, a KPI's reading is kpi:ID "
     "VALUE. Shows what was written, what it changed, and when the next one is due. Alone it walks "
     "through what you owe, at a terminal; --from reads many from a table.",
     declare_checkin},
    {"Every week", "status", "show how far things have come, or what is due",
     "The cascade with its objectives and key results: progress with a mark for what is expected "
     "today, status, confidence, days since the last check-in, and the way so far. With REF, one "
     "objective or key result and what is aligned to it. okr alone is okr status.",
     declare_status},
    {"Every week", "lint", "check OKR files and say what to write instead",
     "Reads okr.yaml, the nearest above the current folder, and every file that it names; without "
     "an okr.yaml, the files named here. PATHs narrow what is reported, never what is read. Exits "
     "with 1 where something is found at or above --fail-on.",
     declare_lint},
    {"To look closer", "show", "show one objective or key result whole",
     "Everything that the files say of it, and where it stands: why, for whom, whose, what it is "
     "aligned to and what to it, guardrails, key results; of a key result its measure, milestones, "
     "what was re-planned, and its check-ins. How its numbers came to be is for okr explain.",
     declare_show},
    {"To look closer", "log", "show what was checked in, newest first",
     "Without REF, all check-ins of all files with what each changed, KPIs' readings and "
     "milestones done. REF is an objective, key result or milestone, by any ending of its "
     "reference that no other has, or kpi:ID.",
     declare_log},
    {"To look closer", "tree", "show what is aligned to what",
     "Objectives under those that they are aligned to. REF shows one objective or key result with "
     "all that is aligned to it. Without REF or --period, the periods that hold today; dot is for "
     "Graphviz, mermaid for pages that draw Mermaid.",
     declare_tree},
    {"To look closer", "explain", "show how a number came to be, or how a sentence is read",
     "REF shows the arithmetic of one number as one would write it on paper: every input with its "
     "file and line, every part of a sum, and the rule behind the status. --text marks the words "
     "that decide how a sentence is read, says whether it is a task or a result, what it measures, "
     "and what the rules make of it. The words, currency and language of the nearest okr.yaml "
     "count; without one, English and dollars.",
     declare_explain},
    {"To look closer", "rules", "list the rules, or explain one",
     "Without NAME, all rules by group. With NAME, what the rule finds, why it matters, an example "
     "and how to mend it.",
     declare_rules},
    {"When plans change", "change", "re-plan a target, a due day, an owner, in the open",
     "Writes the new value into the sentence and the field alike, and once the period has begun an "
     "entry under 'changes' with the day, what it was, what it is, and why. Nothing is written "
     "where the files would then have an error that they do not have now.",
     declare_change},
    {"When plans change", "drop", "give up an objective, key result or milestone",
     "Writes 'dropped' with the day and 'reason': from then on it counts in no sum and no rule, "
     "and stays where it is for all to see.",
     declare_drop},
    {"When plans change", "rename", "give a team, person, objective or key result another id",
     "The id and every reference to it, over all files and okr.yaml, all or none. A team keeps its "
     "old id among its 'formerly'. team:ID and person:ID say which is meant where OLD is both.",
     declare_rename},
    {"When plans change", "reassign", "hand on what a person is accountable for",
     "Wherever FROM is written as owner of an objective, key result, KPI or project stands TO; the "
     "teams that FROM leads are led by TO. With --period, only objectives, key results and "
     "projects of that period.",
     declare_reassign},
    {"At a period's end", "report", "review a period: what happened, and what it taught",
     "What was meant, how far it came, what moved and what did not, the questions to ask and what "
     "was learned and decided. While the period runs the same is its mid-period review. PERIOD is "
     "such as 2026-Q3; without it, the one that is under way. The ending of the file behind -o "
     "picks the format. It is for learning: it ranks nobody.",
     declare_report},
    {"At a period's end", "close", "review a period: grade, learnings, decision",
     "Goes down the cascade, one objective of PERIOD after the other: shows how it came out, asks "
     "for a grade beside its score, for what was learned and what becomes of it, and writes "
     "'review' as soon as it is decided. What has a review is left out, so that running it again "
     "goes on where it stopped; REF names one to review again. Off a terminal, options say it for "
     "one objective, --from for many. Without blame, and never about pay or rank.",
     declare_close},
    {"At a period's end", "carry", "go on with objectives in the next period",
     "What was decided keep or carry_over in the reviews of period FROM becomes draft objectives "
     "of period TO: each key result from where it ended to a target that is left to fill in, "
     "'carried_from' to link back, aligned to what the parents became. No check-ins come along, "
     "and nothing that is there is written over, so that it can be run again.",
     declare_carry},
    {"With git and other programs", "diff", "show what has changed, in words and not in lines",
     "Compares what the OKR files mean: targets that moved, easier or harder, with their reasons; "
     "objectives added, dropped, deleted; check-ins, owners, alignment. Without REV, the last "
     "commit with the files on the disk: what is about to be committed. REV compares that commit "
     "with the disk, A..B two commits, A...B the second with where it parted from the first.",
     declare_diff},
    {"With git and other programs", "export", "hand all facts to other programs",
     "Every objective, key result, check-in, KPI and project with its numbers: one JSON document, "
     "CSV tables in a folder, or OpenMetrics text for a dashboard. Of all periods, unless --period "
     "names one. A file that okr export did not write is never written over.",
     declare_export},
    {"With git and other programs", "resolve", "put both sides of a failed merge together",
     "After a merge, rebase, cherry-pick or stash pop that git could not finish: check-ins of both "
     "sides by date, objectives and key results by id, all else by key. What both sides changed "
     "differently stays between conflict markers, whole entries each. Stages nothing. Exits with 1 "
     "where something is left to decide.",
     declare_resolve},
    {"With git and other programs", "merge-driver", "merge one OKR file for git",
     "Called by git, once it is told to: okr init --git-driver, or\n  git config merge.okr.driver "
     "\"okr merge-driver %O %A %B %L %P\"\nand \"okrs/** merge=okr\" in .gitattributes. Writes the "
     "result into OURS.",
     declare_merge_driver},
    {"With git and other programs", "schema", "print what editors check OKR files by",
     "JSON Schema (draft-07) of okr.yaml and of OKR files. An editor with YAML's language server "
     "then "
     "completes keys, shows what each is for, and marks slips as you type. okr init puts it beside "
     "okr.yaml, and a line into the files that names it; in a repository from before:\n"
     "  okr schema > .okr.schema.json\n"
     "  # yaml-language-server: $schema=.okr.schema.json     (first line of okr.yaml)",
     declare_schema},
    {"With git and other programs", "lsp",
     "serve an editor: findings as you type, fixes, completion",
     "Started by an editor, which it talks to over stdin and stdout in the Language Server "
     "Protocol; "
     "man okr-lsp says how to set up VS Code, Neovim, Helix and Emacs. Text that is not saved yet "
     "counts. It writes no file: the editor makes the changes.",
     declare_lsp},
    {"With git and other programs", "completion", "print a completion script for a shell",
     "Completes commands, options, rules, and the references, periods, teams and people of the OKR "
     "files as they are then.\n"
     "  bash: source <(okr completion bash)\n"
     "  zsh:  okr completion zsh > \"${fpath[1]}/_okr\"\n"
     "  fish: okr completion fish > ~/.config/fish/completions/okr.fish",
     declare_completion},
});

}  // namespace

std::span<const Command> commands() {
  return table;
}

}  // namespace okr::cli
