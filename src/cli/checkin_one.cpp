// SPDX-License-Identifier: MIT
// Reads top to bottom: find, ask, make, doubt, write, commit, show.
#include "checkin_one.h"

#include "checkin_ask.h"
#include "checkin_made.h"
#include "git.h"
#include "paths.h"
#include "prompt.h"
#include "read_file.h"
#include "shown_diff.h"
#include "step_log.h"

#include <okr/edit/typed_value.h>
#include <okr/load/note.h>
#include <okr/prose/quantity.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <ostream>
#include <utility>
#include <variant>

namespace okr::cli {
namespace {

using Takes = edit::ValueForm::Takes;

TypedCheckIn typed_in(const CheckInArgs& args, const model::Found& thing) {
  return {.thing = thing,
          .value = value_in(args),
          .confidence = args.confidence,
          .date = args.date,
          .by = args.by,
          .note = args.note};
}

/// Whether nothing was typed yet that could be recorded.
bool is_empty(const CheckInGround& ground, const TypedCheckIn& typed) {
  if (!typed.value.empty()) return false;
  const bool takes_words = edit::value_form(ground.workspace, typed.thing).takes == Takes::nothing;
  return !takes_words || (typed.confidence.empty() && typed.note.empty());
}

bool takes_checkins(const model::Found& thing) {
  return thing.kpi || thing.key_result;
}

/// Whether all of it is one value, if not one of this thing: "12 days", "12 of 40".
bool is_one_value(const CheckInGround& ground, const std::vector<std::string>& words,
                  const std::string& value) {
  const bool is_share = words.size() > 1 && (words[1] == "of" || words[1] == "out");
  return is_share || prose::parse_quantity(value, ground.workspace.config.currency, "");
}

/// What okr would have taken, where words behind the value were meant as confidence and note.
std::optional<std::string> meant_line(const CheckInGround& ground, const TypedCheckIn& typed,
                                      const CheckInArgs& args) {
  if (is_one_value(ground, args.value, typed.value)) return std::nullopt;
  for (std::size_t n = args.value.size(); n-- > 1;) {
    const auto rest = args.value.begin() + static_cast<std::ptrdiff_t>(n);
    const std::string value = fmt::format("{}", fmt::join(args.value.begin(), rest, " "));
    if (!edit::read_typed_value(ground.workspace, typed.thing, value, ground.as_of)) continue;
    std::string line = fmt::format("okr checkin {} {}", args.reference, shell_word(value));
    auto note = rest;
    if (note->ends_with("/10")) line += " --confidence " + *note++;
    if (note != args.value.end())
      line += " --note " + shell_word(fmt::format("{}", fmt::join(note, args.value.end(), " ")));
    return line;
  }
  return std::nullopt;
}

/// Of a value in dollars: what a shell leaves of $1.2M without quotes.
bool is_left_by_shell(const CheckInGround& ground, const TypedCheckIn& typed) {
  return typed.value.starts_with('.') &&
         prose::is_money(edit::value_form(ground.workspace, typed.thing).unit);
}

/// Where the value is wrong or missing, with a line to type.
Error with_line(const Error& error, const CheckInGround& ground, const TypedCheckIn& typed,
                const CheckInArgs& args) {
  if (!takes_checkins(typed.thing)) return error;
  const bool is_of_value =
      typed.value.empty()
          ? is_empty(ground, typed)
          : !edit::read_typed_value(ground.workspace, typed.thing, typed.value, ground.as_of);
  if (!is_of_value) return error;
  if (const auto line = meant_line(ground, typed, args))
    return {fmt::format("{}; a confidence and a note have their own options: {}", error.message,
                        *line)};
  return {fmt::format("{}; for example: {}", error.message,
                      example_line(ground.workspace, typed.thing, args.reference))};
}

/// Nothing where the person at the terminal has left.
std::optional<TypedCheckIn> completed(const Session& session, const CheckInGround& ground,
                                      TypedCheckIn typed) {
  if (!takes_checkins(typed.thing) || !is_empty(ground, typed) || !can_ask(session.env))
    return typed;
  return ask_for_checkin(session, ground, std::move(typed));
}

const std::vector<model::CheckIn>& entries_of(const model::Workspace& workspace,
                                              const model::Found& thing) {
  return thing.kpi ? workspace.kpis[*thing.kpi].readings
                   : workspace.objectives[*thing.objective].key_results[*thing.key_result].checkins;
}

/// Whether the very same entry stands there: a command that was run twice.
bool is_repeated(const MadeCheckIn& made) {
  const model::Workspace& workspace = made.asked.tree->workspace;
  const auto span = recorded_already(workspace, made.plan);
  const auto& [thing, checkin] = made.plan.recording;
  if (!span || thing.milestone) return span.has_value();
  for (const model::CheckIn& entry : entries_of(workspace, thing)) {
    if (entry.span != *span) continue;
    const auto confidence =
        entry.confidence ? std::optional(**entry.confidence) : std::optional<double>();
    return confidence == checkin.confidence &&
           load::note_text(workspace.sources[span->file], entry) == checkin.note;
  }
  return false;
}

/// Whether it is to be recorded all the same.
bool is_taken(const Session& session, const CheckInArgs& args, const CheckInPlan& plan) {
  if (!plan.doubt || args.yes || args.dry_run) return true;
  if (can_ask(session.env))
    return ask_yes_no(session.env, *plan.doubt + "; record it?", YesNo::no) == YesNo::yes;
  const std::string day =
      args.date.empty() ? "" : " --date " + model::to_string(plan.recording.checkin.date);
  note(session.env, fmt::format("warning: {}; recorded all the same, and okr checkin {} --undo{} "
                                "takes it back",
                                *plan.doubt, args.reference, day));
  return true;
}

std::string commit_message(const MadeCheckIn& made, const After& after) {
  const model::Workspace& workspace = made.asked.tree->workspace;
  const auto& [thing, checkin] = made.plan.recording;
  const std::string said = thing.milestone ? "done" : checkin.value;
  std::string message = "Check in " + edit::short_name(workspace, thing);
  if (!said.empty()) message += ": " + said;
  const std::string& title =
      thing.kpi ? workspace.kpis[*thing.kpi].title.value
                : workspace.objectives[*thing.objective].key_results[*thing.key_result].title.value;
  message += fmt::format("\n\n{}\n{}\n", title, report::checkin_summary(answer_of(made, after)));
  if (!checkin.note.empty()) message += fmt::format("\n{}\n", checkin.note);
  return message;
}

bool is_committed(const std::string& path, const Limits& limits) {
  const FileBytes now = read_file(path, limits.file.file_bytes);
  const auto* bytes = std::get_if<std::string>(&now);
  return bytes && committed_bytes(path) == *bytes;
}

/// Said after the file was written: it stays so.
int commit(const Session& session, const MadeCheckIn& made, const After& after,
           const Limits& limits) {
  const std::string path = absolute(made.asked.tree->place.root, made.path);
  const Result<Committed> committed = commit_file(path, commit_message(made, after));
  if (!committed && is_committed(path, limits))
    return exit_fine;  // with the check-in of somebody else
  if (!committed)
    return fail(session.env, {fmt::format("recorded, but {}", committed.error().message)});
  if (session.loudness != Loudness::quiet)
    session.env.out << "committed as " << committed->hash << '\n';
  return exit_fine;
}

bool has_other_changes(const MadeCheckIn& made) {
  const auto committed = committed_bytes(absolute(made.asked.tree->place.root, made.path));
  return committed && *committed != made.before;
}

int write_and_show(const Session& session, const CheckInArgs& args, const TypedCheckIn& typed,
                   MadeCheckIn planned) {
  const Result<MadeCheckIn> made = write_checkin(session, args, typed, std::move(planned));
  if (!made) return fail(session.env, made.error());
  const auto after = after_checkin(*made);
  if (session.loudness != Loudness::quiet)
    session.env.out << for_log(session.env,
                               report::checkin_text(answer_of(*made, *after), session.out));
  if (!args.commit) return exit_fine;
  if (has_other_changes(*made))
    note(session.env,
         fmt::format("{} has other changes as well; they are in the commit", made->path));
  return commit(session, *made, *after, args.limits);
}

/// A command that is run again, since git had refused the commit, commits now.
int say_repeated(const Session& session, const CheckInArgs& args, const MadeCheckIn& made) {
  note(session.env, fmt::format("{} says so already; nothing was written", made.path));
  const std::string path = absolute(made.asked.tree->place.root, made.path);
  if (!args.commit || committed_bytes(path) == made.before) return exit_fine;
  return commit(session, made, *after_checkin(made), args.limits);
}

}  // namespace

int run_checkin(const Session& session, const CheckInArgs& args) {
  const Result<AskedThing> asked = find_for_checkin(session, args);
  if (!asked) return fail(session.env, asked.error());
  const Tree& tree = *asked->tree;
  if (args.commit && !tree.place.has_git)
    return fail(session.env, {fmt::format("--commit needs a git repository, and '{}' is in none; "
                                          "nothing was recorded",
                                          tree.place.root)});
  const CheckInGround ground = ground_of(session, *asked, caller_of(args, tree));
  if (is_left_by_shell(ground, typed_in(args, asked->found)))
    return fail(
        session.env,
        {fmt::format("'{}' is what a shell leaves of a value with $; put it in quotes: {}",
                     value_in(args), example_line(tree.workspace, asked->found, args.reference))});
  const auto typed = completed(session, ground, typed_in(args, asked->found));
  if (!typed) return fail(session.env, {"nothing was recorded"});
  Result<MadeCheckIn> made = make_checkin(ground, *asked, *typed, args.limits);
  if (!made) return fail(session.env, with_line(made.error(), ground, *typed, args));
  if (is_repeated(*made)) return say_repeated(session, args, *made);
  if (args.dry_run) {
    if (made->plan.doubt) note(session.env, "warning: " + *made->plan.doubt);
    session.env.out << shown_diff(session.env, diff_of(*made));
    return exit_fine;
  }
  if (!is_taken(session, args, made->plan)) {
    note(session.env, "nothing was recorded");
    return exit_fine;
  }
  return write_and_show(session, args, *typed, *std::move(made));
}

}  // namespace okr::cli
