// SPDX-License-Identifier: MIT
// okr close: the review of a period, written into its objectives.
#include "../close_ask.h"
#include "../close_batch.h"
#include "../commands.h"
#include "../commit_recorded.h"
#include "../numbers.h"
#include "../options.h"
#include "../periods.h"
#include "../prompt.h"
#include "../workspace.h"

#include <okr/report/due_card.h>
#include <okr/report/review_card.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <memory>
#include <ostream>

namespace okr::cli {
namespace {

std::vector<std::uint32_t> asked_for(const model::Workspace& workspace,
                                     const model::PeriodInUse& period, const Filter& filter,
                                     model::Date as_of) {
  std::vector<std::uint32_t> asked;
  for (std::uint32_t i = 0; i < workspace.objectives.size(); ++i) {
    const model::Objective& one = workspace.objectives[i];
    if (!model::is_in(period, one) || model::is_dropped(one, as_of)) continue;
    if (!is_of_team(filter, workspace.config, one.team)) continue;
    if (is_owned(filter, model::owners_of(workspace, one))) asked.push_back(i);
  }
  return asked;
}

/// The same objectives from the company down.
std::vector<std::uint32_t> down_the_cascade(const Closing& closing) {
  std::vector<std::uint32_t> ordered;
  for (const report::ReviewedPost& post : report::review_of(closing.view()).posts) {
    for (const report::ReviewedObjective& one : post.objectives) ordered.push_back(one.index);
  }
  return ordered;
}

std::string done_words(const Closing& closing) {
  const std::size_t count = closing.asked.size();
  const std::string& id = closing.period.id;
  const Filter& filter = closing.args.filter;
  if (count == 0 && filter.team.empty() && filter.owner.empty())
    return fmt::format("nothing to review: every objective of {} was dropped", id);
  if (count == 0)
    return fmt::format("nothing to review: no objective of {} is theirs, or all were dropped", id);
  const std::string all = count == 1 ? fmt::format("the objective of {} is", id)
                                     : fmt::format("all {} objectives of {} are", count, id);
  return fmt::format("{} reviewed; next: {}; to review one again: okr close {} REF", all,
                     what_comes_next(closing), id);
}

int say_done(const Closing& closing) {
  closing.env().out << report::fitted(done_words(closing), 0, closing.session.out);
  return exit_fine;
}

/// What is left, where nobody can be asked.
int say_what_is_left(const Closing& closing, const std::vector<std::uint32_t>& left) {
  const report::ReviewView view = closing.view();
  for (const std::uint32_t i : left) {
    const model::Objective& one = closing.workspace().objectives[i];
    closing.env().out << report::fitted(one.title.value, 0, closing.session.out)
                      << report::fitted(model::reference_of(one), 2, closing.session.out)
                      << report::fitted("score " + report::score_words(view, i), 2,
                                        closing.session.out);
  }
  const std::string line = line_to_type(closing.ground(), left.front(), std::nullopt);
  return fail(closing.env(),
              {fmt::format("this is no terminal, so nobody can be asked: {} of {} {} left to "
                           "review; write {}, or okr close {} --from FILE for many at once",
                           counted(left.size(), "objective"), closing.period.id,
                           left.size() == 1 ? "is" : "are", line, closing.period.id)});
}

int close_period(const Closing& closing) {
  const std::vector<std::uint32_t> left = left_of(closing);
  if (left.empty()) return say_done(closing);
  return can_ask(closing.env()) ? walk_through(closing, left) : say_what_is_left(closing, left);
}

int write_one(const Closing& closing, std::uint32_t objective, const edit::NewReview& review) {
  if (review == edit::written_review(closing.workspace(), objective)) {
    closing.env().out << "its review says so already\n";
    return exit_fine;
  }
  Result<std::vector<FixedFile>> files = files_with(closing, {review});
  if (!files) return fail(closing.env(), files.error());
  const bool was_left = !is_reviewed(closing.workspace().objectives[objective]);
  return write_all(closing, {.reviewed = 1,
                             .files = *std::move(files),
                             .changed_before = {},
                             .left = left_of(closing).size() - (was_left ? 1 : 0),
                             .already = 0});
}

/// With all that is needed nobody is asked.
int close_objective(const Closing& closing) {
  const CloseArgs& args = closing.args;
  const ReviewGround ground = closing.ground();
  const Result<std::uint32_t> objective = objective_to_review(ground, args.typed.reference);
  if (!objective) return fail(closing.env(), objective.error());
  const PlannedReview plan = plan_review(ground, *objective, args.typed, Parts::options);
  if (!plan.problems.empty())
    return fail(closing.env(), {fmt::format("{}", fmt::join(plan.problems, "\n"))});
  const bool is_said = !says_what(args).empty();
  if (is_said && plan.missing.empty()) return write_one(closing, *objective, plan.review);
  if (can_ask(closing.env())) return walk_through(closing, {*objective}, plan.review);
  const std::string line = "write " + line_to_type(ground, *objective, std::nullopt);
  return fail(closing.env(), {is_said ? fmt::format("{}", fmt::join(plan.missing, "\n"))
                                      : "this is no terminal, so nobody can be asked: " + line});
}

/// PERIOD/REF is what people copy.
CloseArgs with_reference_apart(CloseArgs args) {
  const std::size_t slash = args.period.find('/');
  if (slash == std::string::npos || !args.typed.reference.empty()) return args;
  args.typed.reference = args.period.substr(slash + 1);
  args.period.erase(slash);
  return args;
}

int run_close(const Session& session, const CloseArgs& typed) {
  Env& env = session.env;
  const CloseArgs args = with_reference_apart(typed);
  if (const auto conflict = conflict_in(args)) return fail(env, *conflict);
  const Result<std::shared_ptr<const Tree>> tree = load_workspace(session, args.limits);
  if (!tree) return fail(env, tree.error());
  if ((*tree)->nothing_found) return fail(env, *(*tree)->nothing_found);
  const model::Workspace& workspace = (*tree)->workspace;
  const Result<PeriodInUse> period = period_named(workspace, args.period, "");
  if (!period) return fail(env, period.error());
  if (const auto unknown = check_names(args.filter, workspace)) return fail(env, *unknown);
  if (args.commit) {
    if (const auto error = misses_git((*tree)->place)) return fail(env, *error);
  }
  const rollup::Scores scores = rollup::score(workspace, session.as_of);
  Closing closing{session, args,    **tree,
                  scores,  *period, asked_for(workspace, *period, args.filter, session.as_of)};
  if (const auto code = ends_early(closing)) return *code;
  if (!args.from.empty()) return close_from_file(closing);
  closing.asked = down_the_cascade(closing);
  return args.typed.reference.empty() ? close_period(closing) : close_objective(closing);
}

}  // namespace

Action declare_close(CLI::App& app) {
  auto args = std::make_shared<CloseArgs>();
  add_value(app, "PERIOD", args->period, "PERIOD", "the period that is reviewed, such as 2026-Q3");
  add_value(app, "REF", args->typed.reference, "OBJECTIVE",
            "one objective of it, also one that has a review");
  add_value(app, "--grade", args->typed.grade, "N", "what you make of it: 0 to 1, 70%, 7/10");
  add_value(app, "--reason", args->typed.reason, "TEXT",
            "why, where the grade is more than 0.2 off the score");
  add_value(app, "--learnings", args->typed.learnings, "TEXT",
            "what you would do again, or differently");
  add_value(app, "--decision", args->typed.decision, "keep|redirect|carry_over|close|drop",
            "what becomes of it");
  const CLI::Option* const from =
      add_value(app, "--from", args->from, "FILE", "many at once: JSON; - is standard input");
  declare_filter(app, args->filter);
  add_flag(app, "--dry-run", args->dry_run, "show the change as one diff and write nothing");
  add_flag(app, "--commit", args->commit, "commit what was written, and nothing else");
  declare_limits(app, args->limits);
  return [args, from](const Session& session) {
    args->tables = times_given(from);
    return run_close(session, *args);
  };
}

}  // namespace okr::cli
