// SPDX-License-Identifier: MIT
#include "../finding.h"
#include "../nodes.h"
#include "../rules.h"

#include <fmt/format.h>

namespace okr::lint {
namespace {

void check(const Context& context, Findings& out) {
  each_objective(context, [&](ObjectiveNode node) {
    const model::Objective& objective = node.objective;
    if (objective.unread_parts || (objective.why && !objective.why->value.empty())) return;
    out.push_back(finding(rules::objective_without_why, place_of(objective),
                          fmt::format("{} does not say why it matters now", called(objective)),
                          "add `why:` with one sentence: what did you see or hear that makes this "
                          "the thing to do this period?"));
  });
}

}  // namespace

constinit const Rule rules::objective_without_why{
    .id = "objective-without-why",
    .group = Group::objectives,
    .severities = warning_from_recommended,
    .by_objective = true,
    .summary = "an objective has no `why`",
    .rationale =
        "People who know why make better choices than people who know what. The reason "
        "also shows, a quarter later, whether the objective still holds.",
    .bad = R"(objectives:
  - title: Home cooks trust us as the place to buy cookware
    key_results: [Raise the repeat purchase rate from 5% to 15%]
)",
    .good = R"(objectives:
  - title: Home cooks trust us as the place to buy cookware
    why: Refunds and one-off buyers say that first purchases disappoint
    key_results: [Raise the repeat purchase rate from 5% to 15%]
)",
    .check = check,
};

}  // namespace okr::lint
