// SPDX-License-Identifier: MIT
#include "checkin_batch.h"

#include "batch_plan.h"
#include "commit_recorded.h"
#include "numbers.h"
#include "own_person.h"
#include "prompt.h"
#include "record_files.h"
#include "shown_diff.h"
#include "table_file.h"
#include "workspace.h"

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <ostream>
#include <set>
#include <utility>

namespace okr::cli {
namespace {

using Then = BatchArgs::Then;

int refuse(const Session& session, const BatchArgs& args, const std::vector<BatchProblem>& all) {
  say_lines(session.env, args.from, "", all);
  std::set<std::size_t> lines;
  for (const BatchProblem& one : all) lines.insert(one.line);
  return fail(session.env, {fmt::format("nothing recorded: {} to mend in {}",
                                        counted(lines.size(), "line"), shown_name(args.from))});
}

/// Of a line that cannot be read, what it then seems to lack is not worth a word.
std::vector<BatchProblem> all_problems(std::vector<BatchProblem> reading,
                                       const std::vector<BatchProblem>& meaning) {
  std::set<std::size_t> unread;
  for (const BatchProblem& one : reading) unread.insert(one.line);
  std::copy_if(meaning.begin(), meaning.end(), std::back_inserter(reading),
               [&](const BatchProblem& one) { return !unread.contains(one.line); });
  std::stable_sort(reading.begin(), reading.end(),
                   [](const BatchProblem& a, const BatchProblem& b) { return a.line < b.line; });
  return reading;
}

void say_doubts(const Session& session, const BatchArgs& args, const BatchPlan& plan) {
  if (args.doubts == BatchArgs::Doubts::taken) return;
  say_lines(session.env, args.from, "warning: ", plan.doubts);
}

/// Off a terminal, a doubt is a warning.
bool is_wanted(const Session& session, const BatchArgs& args, const BatchPlan& plan) {
  say_doubts(session, args, plan);
  const bool asks =
      !plan.doubts.empty() && args.doubts == BatchArgs::Doubts::asked_about && can_ask(session.env);
  return !asks || ask_yes_no(session.env, "record them all the same?", YesNo::no) == YesNo::yes;
}

/// `how`: "recorded", "would be recorded".
std::string summary(const BatchPlan& plan, std::size_t files, std::string_view how) {
  std::string text = fmt::format("{} {} in {}", counted(plan.recordings.size(), "check-in"), how,
                                 counted(files, "file"));
  if (plan.already > 0) text += fmt::format(", {} already there", plan.already);
  return text;
}

int write_rows(const Session& session, const BatchArgs& args, const Tree& tree,
               const BatchPlan& plan, const std::vector<FixedFile>& files) {
  Env& env = session.env;
  const bool commits = args.then == Then::commit;
  const auto changed = commits ? changed_already(tree.place, files) : std::vector<std::string>();
  const Result<Written> written = write_recorded(tree.place, files);
  if (!written) return fail(env, written.error());
  std::string done = summary(plan, files.size(), "recorded");
  if (commits) {
    if (!changed.empty()) note(env, other_changes(changed));
    const auto commit = commit_recorded(tree.place, files, plan.recordings.size());
    if (!commit) return fail(env, {fmt::format("{}, but {}", done, commit.error().message)});
    done += ", committed as " + *commit;
  }
  if (session.loudness != Loudness::quiet) env.out << done << '\n';
  return exit_fine;
}

int finish(const Session& session, const BatchArgs& args, const Tree& tree, const BatchPlan& plan) {
  Env& env = session.env;
  if (plan.recordings.empty()) {
    env.out << (plan.already == 0
                    ? "no rows, so there is nothing to record\n"
                    : fmt::format("nothing to record, {} already there\n", plan.already));
    return exit_fine;
  }
  const Result<std::vector<FixedFile>> files =
      record_in_files(tree.workspace, plan.recordings, args.limits);
  if (!files) return fail(env, files.error());
  if (args.then == Then::show) {
    env.out << shown_diff(env, diff_of(*files));
    say_doubts(session, args, plan);
    note(env, summary(plan, files->size(), "would be recorded"));
    return exit_fine;
  }
  if (!is_wanted(session, args, plan)) {
    env.out << "nothing recorded\n";  // as was wished
    return exit_fine;
  }
  return write_rows(session, args, tree, plan, *files);
}

}  // namespace

int run_batch(const Session& session, const BatchArgs& args) {
  const Result<std::string> bytes = bytes_of_table(session, args.from, args.limits);
  if (!bytes) return fail(session.env, bytes.error());
  BatchRows rows = read_batch(*bytes);
  const Result<std::shared_ptr<const Tree>> tree = load_workspace(session, args.limits);
  if (!tree) return fail(session.env, tree.error());
  if ((*tree)->nothing_found) return fail(session.env, *(*tree)->nothing_found);
  if (args.then == Then::commit) {
    if (const auto error = misses_git((*tree)->place)) return fail(session.env, *error);
  }
  const model::Workspace& workspace = (*tree)->workspace;
  BatchPlan plan = plan_batch(workspace, rows.rows,
                              {.today = session.as_of,
                               .by = args.by,
                               .caller = own_person((*tree)->place, workspace.config)});
  const std::vector<BatchProblem> problems = all_problems(std::move(rows.problems), plan.problems);
  if (!problems.empty()) return refuse(session, args, problems);
  return finish(session, args, **tree, plan);
}

}  // namespace okr::cli
