// SPDX-License-Identifier: MIT
#include "checkin_round.h"

#include "commit_recorded.h"
#include "names.h"
#include "numbers.h"
#include "own_person.h"
#include "prompt.h"
#include "record_files.h"
#include "round_due.h"
#include "shown_diff.h"
#include "workspace.h"

#include <okr/report/due_card.h>
#include <okr/text/nearest.h>
#include <okr/text/utf8.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <istream>
#include <memory>
#include <ostream>
#include <set>
#include <utility>

namespace okr::cli {
namespace {

using report::Due;

/// All that one round is about.
struct Round {
  const Session& session;
  const RoundArgs& args;
  const Tree& tree;
  const rollup::Scores& scores;
  std::optional<std::string> person;  ///< absent: nobody knows who is sitting there

  const model::Workspace& workspace() const { return tree.workspace; }
  Env& env() const { return session.env; }
  CheckInGround ground() const { return {workspace(), session.as_of, person}; }
};

bool is_quiet(const Round& round) {
  return round.session.loudness == Loudness::quiet;
}

std::string for_whom(const Round& round) {
  return round.person ? " for " + *round.person : "";
}

/// Whoever is due for something.
std::vector<std::string> who_owes(const std::vector<Due>& due) {
  std::set<std::string> people;
  for (const Due& one : due) people.insert(one.owners.begin(), one.owners.end());
  return {people.begin(), people.end()};
}

enum class Asked : unsigned char { answered, ended };

/// Where okr.yaml lists people and git's email is none of theirs.
Asked ask_who(Round& round) {
  const std::vector<Due> due = due_of(round.workspace(), round.scores, std::nullopt);
  const std::vector<std::string> people = who_owes(due);
  if (people.empty() || !round.workspace().config.has_people) return Asked::answered;
  round.env().err << report::fitted(
      fmt::format("Who are you? Check-ins are due from {}; Enter goes through all of them.",
                  fmt::join(people, ", ")),
      0, round.session.out);
  for (;;) {
    const auto typed = ask_line(round.env(), "  person: ");
    if (!typed) return Asked::ended;
    if (typed->empty()) return Asked::answered;
    if (model::find_person(round.workspace().config, *typed) != nullptr) {
      round.person = *typed;
      return Asked::answered;
    }
    const std::vector<std::string_view> known(people.begin(), people.end());
    note(round.env(),
         fmt::format("there is no person '{}'{}", *typed, text::did_you_mean(*typed, known)));
  }
}

/// What is due, where nobody can be asked.
int say_what_is_due(const Round& round) {
  const std::vector<Due> due = due_of(round.workspace(), round.scores, round.person);
  round.env().out << report::due_text(
      due, round.session.out,
      is_quiet(round) ? report::LintView::Summary::left_out : report::LintView::Summary::shown);
  return fail(round.env(),
              {"this is no terminal, so nobody can be asked: write okr checkin REF VALUE, as 'okr "
               "checkin refunds 0.41%', or 'okr checkin --from FILE' for many at once"});
}

int say_nothing_is_due(const Round& round) {
  std::string text = fmt::format("nothing is due{}", for_whom(round));
  if (const auto next = report::next_due(round.workspace(), round.scores, round.person)) {
    text +=
        fmt::format("; next is {} on {}: {}", next->ref, model::to_string(next->day), next->title);
  }
  round.env().out << report::fitted(text, 0, round.session.out);
  return exit_fine;
}

Judge judge_of(const Round& round, const std::vector<Due>& due) {
  return [&round, &due](std::size_t number, const std::string& typed) -> Result<Judged> {
    Result<CheckInPlan> plan =
        plan_checkin(round.ground(), {.thing = due[number].thing, .value = typed});
    if (!plan) return plan.error();
    if (round.args.doubts == RoundArgs::Doubts::taken) plan->doubt.reset();
    return Judged{std::move(plan->recording.checkin.value), std::move(plan->doubt)};
  };
}

void talk_to_the_end(const Round& round, RoundTalk& talk) {
  Env& env = round.env();
  while (!talk.is_over()) {
    // The prompt alone asks; what stands above it is shown as it is.
    const std::string prompt = talk.prompt();
    const std::size_t last_line = prompt.rfind('\n') + 1;
    env.err << prompt.substr(0, last_line);
    const auto line = ask_line(env, std::string_view(prompt).substr(last_line));
    if (!line) {
      env.err << '\n';
      env.in.clear();  // a terminal can still be read after Ctrl-D
      talk.stop();
      return;
    }
    env.err << talk.take(*line);
  }
}

bool is_to_be_written(const Round& round, const std::vector<edit::Recording>& recordings,
                      const std::vector<FixedFile>& files) {
  const std::string question = fmt::format(
      "write {} into {}?", counted(recordings.size(), "check-in"), counted(files.size(), "file"));
  return ask_yes_no(round.env(), question, YesNo::yes) == YesNo::yes;
}

/// What stands in files is data: a terminal is not to obey it.
std::string shown_diff(const std::vector<FixedFile>& files) {
  const std::string diff = diff_of(files);
  std::string shown;
  for (std::size_t at = 0; at < diff.size();) {
    const std::size_t end = std::min(diff.find('\n', at), diff.size());
    shown += text::escape_controls(std::string_view(diff).substr(at, end - at)) + '\n';
    at = end + 1;
  }
  return shown;
}

/// "3 check-ins recorded in 2 files, 1 still due"
std::string summary(const std::vector<edit::Recording>& recordings,
                    const std::vector<FixedFile>& files, std::size_t left) {
  return fmt::format("{} recorded in {}, {}", counted(recordings.size(), "check-in"),
                     counted(files.size(), "file"),
                     left == 0 ? "nothing is due any more" : fmt::format("{} still due", left));
}

/// As was wished, so that it is no failure.
int say_nothing_recorded(const Round& round) {
  round.env().out << "nothing recorded\n";
  return exit_fine;
}

int write_answers(const Round& round, const std::vector<Due>& due, const RoundTalk& talk) {
  Env& env = round.env();
  const std::vector<edit::Recording> recordings =
      recordings_of(round.ground(), due, talk.answers());
  if (recordings.empty()) {
    env.out << fmt::format("nothing recorded, {} still due\n", due.size());
    return exit_fine;
  }
  const Result<std::vector<FixedFile>> files =
      record_in_files(round.workspace(), recordings, round.args.limits);
  if (!files) return fail(env, files.error());
  if (round.args.then == RoundArgs::Then::show) {
    env.out << shown_diff(env, diff_of(*files));
    return exit_fine;
  }
  env.err << '\n' << shown_diff(*files) << '\n';
  if (!is_to_be_written(round, recordings, *files)) return say_nothing_recorded(round);
  const bool commits = round.args.then == RoundArgs::Then::commit;
  const Place& place = round.tree.place;
  const auto changed = commits ? changed_already(place, *files) : std::vector<std::string>();
  const Result<Written> written = write_recorded(place, *files);
  if (!written)
    return fail(env, {written.error().message + "; what was typed stands in the diff above"});
  const auto left = static_cast<std::size_t>(
      std::count_if(talk.answers().begin(), talk.answers().end(),
                    [](const RoundAnswer& answer) { return answer.is_empty(); }));
  std::string done = summary(recordings, *files, left);
  if (commits) {
    if (!changed.empty()) note(env, other_changes(changed));
    const auto commit = commit_recorded(place, *files, recordings.size());
    if (!commit) return fail(env, {fmt::format("{}, but {}", done, commit.error().message)});
    done += ", committed as " + *commit;
  }
  env.out << done << '\n';
  return exit_fine;
}

int walk_through(Round& round) {
  if (!round.person && ask_who(round) == Asked::ended) return say_nothing_recorded(round);
  const std::vector<Due> due = due_of(round.workspace(), round.scores, round.person);
  if (due.empty()) return say_nothing_is_due(round);
  round.env().err << report::fitted(
      fmt::format("{} due{}. Enter skips one, < goes back, q stops and keeps what was typed, ? "
                  "explains.",
                  due.size() == 1 ? "1 check-in is" : fmt::format("{} check-ins are", due.size()),
                  for_whom(round)),
      0, round.session.out);
  RoundTalk talk(round_things(round.workspace(), round.scores, due, round.session.out),
                 judge_of(round, due));
  talk_to_the_end(round, talk);
  return write_answers(round, due, talk);
}

}  // namespace

int run_round(const Session& session, const RoundArgs& args) {
  const Result<std::shared_ptr<const Tree>> tree = load_workspace(session, args.limits);
  if (!tree) return fail(session.env, tree.error());
  if ((*tree)->nothing_found) return fail(session.env, *(*tree)->nothing_found);
  if (args.then == RoundArgs::Then::commit) {
    if (const auto error = misses_git((*tree)->place)) return fail(session.env, *error);
  }
  const model::Workspace& workspace = (*tree)->workspace;
  const rollup::Scores scores = rollup::score(workspace, session.as_of);
  Round round{session, args, **tree, scores, std::nullopt};
  if (!args.by.empty()) {
    if (const auto unknown = unknown_name("--by", "person", args.by, known_people(workspace))) {
      return fail(session.env, *unknown);
    }
    round.person = args.by;
  } else {
    round.person = own_person((*tree)->place, workspace.config);
  }
  return can_ask(session.env) ? walk_through(round) : say_what_is_due(round);
}

}  // namespace okr::cli
