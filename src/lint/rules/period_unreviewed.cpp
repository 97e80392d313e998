// SPDX-License-Identifier: MIT
#include "../days.h"
#include "../finding.h"
#include "../nodes.h"
#include "../rules.h"

#include <fmt/format.h>

#include <map>
#include <utility>
#include <vector>

namespace okr::lint {
namespace {

/// A file's objectives of one period: how many there are, and those without a review.
struct PeriodOfFile {
  std::size_t count = 0;
  std::vector<const model::Objective*> unreviewed;
};

diag::Diagnostic unreviewed(const PeriodOfFile& period, model::Date today) {
  const model::Objective& first = *period.unreviewed.front();
  const std::size_t n = period.unreviewed.size();
  diag::Diagnostic found = finding(
      rules::period_unreviewed, first.period_span,
      fmt::format("{} ended {} ago, and {} of {} {} no review", first.period,
                  counted_days(model::days_between(first.range->end, today)), n,
                  counted(period.count, "objective"), n == 1 ? "has" : "have"),
      "add to each what you take along: \"review: {grade: 0.7, learnings: ___, decision: keep}\" "
      "(or redirect, carry_over, close, drop)");
  for (const model::Objective* objective : period.unreviewed) {
    found.related.push_back({"without a review", place_of(*objective)});
  }
  return found;
}

void check(const Context& context, Findings& out) {
  std::map<text::Span, PeriodOfFile> periods;
  each_objective(context, [&](ObjectiveNode node) {
    const model::Objective& objective = node.objective;
    if (!objective.range || context.as_of < objective.range->end + two_weeks) return;
    PeriodOfFile& period = periods[objective.period_span];
    ++period.count;
    if (!objective.review && !objective.unread_parts) period.unreviewed.push_back(&objective);
  });
  for (const auto& [place, period] : periods) {
    if (!period.unreviewed.empty()) out.push_back(unreviewed(period, context.as_of));
  }
}

}  // namespace

constinit const Rule rules::period_unreviewed{
    .id = "period-unreviewed",
    .group = Group::checkins,
    .severities = warning_from_recommended,
    .needs_date = true,
    .summary = "a period that ended two weeks ago with objectives that nobody reviewed",
    .rationale =
        "What a quarter teaches is worth as much as what it reached, and is forgotten within "
        "weeks. "
        "The review is without blame, and never about pay or rank.",
    .bad = R"(# okrs/2026-Q3/product.yaml
title: Home cooks trust us as the place to buy pans
key_results:
  - Raise the repeat purchase rate from 5% to 15%
)",
    .good = R"(# okrs/2026-Q3/product.yaml
title: Home cooks trust us as the place to buy pans
key_results:
  - Raise the repeat purchase rate from 5% to 15%
review:
  grade: 0.7
  learnings: Reviews with photos sell more than discounts do
  decision: keep
)",
    .check = check,
};

}  // namespace okr::lint
