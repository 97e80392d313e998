// SPDX-License-Identifier: MIT
#include "review_plan.h"

#include "checkin_args.h"
#include "doubled_id.h"
#include "typed_review.h"

#include <okr/load/fields.h>
#include <okr/model/find.h>
#include <okr/rollup/grades.h>
#include <okr/text/utf8.h>

#include <fmt/format.h>

#include <utility>

namespace okr::cli {
namespace {

using model::Objective;

/// In the period first: one of its objectives is meant, wherever else its name stands.
Result<model::Found> found_in(const ReviewGround& ground, std::string_view reference) {
  const std::string in_period = fmt::format("{}/{}", ground.period.id, reference);
  const model::Date day = ground.period.range.end;
  Result<model::Found> found = model::find(ground.workspace, in_period, day);
  if (found) return found;
  return model::find(ground.workspace, reference, day);
}

Error not_of_period(const ReviewGround& ground, const Objective& objective) {
  return {fmt::format("'{}' is of another period than {}", model::reference_of(objective),
                      ground.period.id)};
}

/// A review while it is put together.
struct Planning {
  const ReviewGround& ground;
  const Objective& objective;
  std::string_view mark;  ///< "--", or nothing
  PlannedReview out;

  void refuse(std::string message) { out.problems.push_back(std::move(message)); }
  void miss(std::string message) { out.missing.push_back(std::move(message)); }
};

void take_grade(Planning& plan, const std::string& typed, const std::optional<double>& score) {
  if (!typed.empty()) {
    const Result<double> grade = read_grade(typed);
    if (!grade) return plan.refuse(fmt::format("{}grade: {}", plan.mark, grade.error().message));
    plan.out.review.grade = *grade;
  }
  if (plan.out.review.grade) return;
  plan.miss(fmt::format("'{}' needs {}grade, from 0 to 1{}", plan.objective.id, plan.mark,
                        score ? fmt::format("; its score is {:.2f}", as_grade(*score)) : ""));
}

void take_text(Planning& plan, std::string_view part, const std::string& typed, std::string& into) {
  if (typed.empty()) return;
  if (typed == text::escape_controls(typed)) {
    into = typed;
  } else {
    plan.refuse(fmt::format("{}{} '{}' holds more than text; take out what is not to be seen",
                            plan.mark, part, text::escape_controls(typed)));
  }
}

void take_decision(Planning& plan, const std::string& typed) {
  if (!typed.empty()) {
    const Result<model::Decision> decision = read_decision(typed);
    if (!decision)
      return plan.refuse(fmt::format("{}decision: {}", plan.mark, decision.error().message));
    plan.out.review.decision = *decision;
  }
  if (plan.out.review.decision) return;
  plan.miss(
      fmt::format("'{}' needs {}decision: {}", plan.objective.id, plan.mark, listed_decisions()));
}

/// As on a terminal, where it is asked for: a number that nobody can read is worth nothing to the
/// next quarter.
void require_reason(Planning& plan, const std::optional<double>& score) {
  const edit::NewReview& review = plan.out.review;
  if (!score || !review.grade || !review.reason.empty()) return;
  if (!rollup::is_far_off(*review.grade, *score)) return;
  plan.miss(
      fmt::format("'{}' needs {}reason: its grade is {} where the score is {:.2f}; say what the "
                  "score does not show",
                  plan.objective.id, plan.mark, *review.grade, as_grade(*score)));
}

}  // namespace

bool is_reviewed(const Objective& objective) {
  return objective.review && objective.review->grade && objective.review->decision;
}

Result<std::uint32_t> objective_to_review(const ReviewGround& ground, std::string_view reference) {
  const Result<model::Found> found = found_in(ground, reference);
  if (!found) return found.error();
  if (!found->objective) return Error{fmt::format("'{}' is no objective", reference)};
  const Objective& objective = ground.workspace.objectives[*found->objective];
  if (found->key_result) {
    return Error{fmt::format("'{}' is a key result; the objective '{}' is reviewed as a whole",
                             reference, model::reference_of(objective))};
  }
  if (!model::is_in(ground.period, objective)) return not_of_period(ground, objective);
  if (objective.dropped && model::is_dropped(objective, ground.scores.as_of)) {
    return Error{fmt::format("'{}' was dropped on {}, and is not reviewed", objective.id,
                             model::to_string(**objective.dropped))};
  }
  if (auto error = doubled_id(ground.workspace, *found)) return *std::move(error);
  return *found->objective;
}

PlannedReview plan_review(const ReviewGround& ground, std::uint32_t objective,
                          const TypedReview& typed, Parts parts) {
  Planning plan{ground,
                ground.workspace.objectives[objective],
                parts == Parts::options ? "--" : "",
                {edit::written_review(ground.workspace, objective), {}, {}}};
  const std::optional<double>& score = ground.scores.objectives[objective].score;
  take_grade(plan, typed.grade, score);
  take_text(plan, "reason", typed.reason, plan.out.review.reason);
  take_text(plan, "learnings", typed.learnings, plan.out.review.learnings);
  take_decision(plan, typed.decision);
  require_reason(plan, score);
  return std::move(plan.out);
}

std::string line_to_type(const ReviewGround& ground, std::uint32_t objective,
                         const std::optional<edit::NewReview>& typed) {
  const Objective& one = ground.workspace.objectives[objective];
  std::string reference = model::reference_of(one);
  if (reference.starts_with(one.period + "/")) reference.erase(0, one.period.size() + 1);
  const std::optional<double>& score = ground.scores.objectives[objective].score;
  std::string line = fmt::format("okr close {} {}", shell_word(one.period), shell_word(reference));
  if (!typed) {
    return line + fmt::format(" --grade {} --learnings \"...\" --decision keep",
                              score ? as_grade(*score) : 0.7);
  }
  if (typed->grade) line += fmt::format(" --grade {}", *typed->grade);
  if (!typed->reason.empty()) line += " --reason " + shell_word(typed->reason);
  if (!typed->learnings.empty()) line += " --learnings " + shell_word(typed->learnings);
  if (typed->decision) line += fmt::format(" --decision {}", load::word_of(*typed->decision));
  return line;
}

}  // namespace okr::cli
