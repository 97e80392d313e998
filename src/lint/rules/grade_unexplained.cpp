// SPDX-License-Identifier: MIT
#include "../finding.h"
#include "../nodes.h"
#include "../rules.h"

#include <okr/rollup/grades.h>
#include <okr/rollup/scores.h>

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace okr::lint {
namespace {

bool is_candidate(const model::Objective& objective) {
  return objective.review && objective.review->grade && !objective.review->reason &&
         !objective.unread_parts;
}

diag::Diagnostic unexplained(const model::Objective& objective, double score) {
  const model::Spanned<double>& grade = *objective.review->grade;
  return finding(rules::grade_unexplained, grade.span,
                 fmt::format("{} is graded {} where its key results come to {:.2f}, and no reason "
                             "is given",
                             called(objective), *grade, score),
                 "write what the numbers do not show below the grade: \"reason: ___\"; nobody need "
                 "change either figure");
}

void check(const Context& context, Findings& out) {
  const auto& objectives = context.workspace.objectives;
  if (std::none_of(objectives.begin(), objectives.end(), is_candidate)) return;
  const rollup::Scores scores = rollup::score(context.workspace, context.as_of);
  each_objective(context, [&](ObjectiveNode node) {
    if (!is_candidate(node.objective)) return;
    const std::optional<double>& score = scores.objectives[node.index].score;
    const double grade = **node.objective.review->grade;
    if (score && rollup::is_far_off(grade, *score))
      out.push_back(unexplained(node.objective, *score));
  });
}

}  // namespace

constinit const Rule rules::grade_unexplained{
    .id = "grade-unexplained",
    .group = Group::checkins,
    .severities = warning_from_recommended,
    .needs_date = true,
    .summary = "a grade more than 0.2 away from the score, without a reason",
    .rationale =
        "The score is what the key results came to; a grade says what the team makes of it. Where "
        "they differ, the reason is what the next quarter can learn from.",
    .bad = R"(# okrs/2026-Q3/product.yaml
title: Home cooks trust us as the place to buy pans
key_results:
  - title: Raise the repeat purchase rate from 5% to 15%
    checkins:
      - 2026-09-28 8% 3/10
review:
  grade: 0.7
  learnings: Reviews with photos sell more than discounts do
)",
    .good = R"(# okrs/2026-Q3/product.yaml
title: Home cooks trust us as the place to buy pans
key_results:
  - title: Raise the repeat purchase rate from 5% to 15%
    checkins:
      - 2026-09-28 8% 3/10
review:
  grade: 0.7
  reason: September's orders were counted late, and show 12%
  learnings: Reviews with photos sell more than discounts do
)",
    .check = check,
};

}  // namespace okr::lint
