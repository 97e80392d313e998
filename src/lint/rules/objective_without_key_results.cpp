// SPDX-License-Identifier: MIT
#include "../finding.h"
#include "../nodes.h"
#include "../rules.h"

#include <fmt/format.h>

#include <algorithm>

namespace okr::lint {
namespace {

constexpr std::string_view help =
    "add `key_results:` with 3 to 5 lines that say how you will know, like\n"
    "  - Raise the repeat purchase rate from 5% to 15%";

bool has_any_left(const Context& context, const model::Objective& objective) {
  return std::any_of(objective.key_results.begin(), objective.key_results.end(),
                     [&](const auto& k) { return !model::is_dropped(k, context.as_of); });
}

void check(const Context& context, Findings& out) {
  each_objective(context, [&](ObjectiveNode node) {
    const model::Objective& objective = node.objective;
    if (objective.unread_parts || has_any_left(context, objective)) return;
    if (has_active_contributor(context, node.index)) return;
    const std::string what =
        objective.key_results.empty() ? "has no key results" : "has only dropped key results";
    out.push_back(finding(
        rules::objective_without_key_results, place_of(objective),
        fmt::format("{} {}, so nobody can tell whether it is reached", called(objective), what),
        std::string(help)));
  });
}

}  // namespace

constinit const Rule rules::objective_without_key_results{
    .id = "objective-without-key-results",
    .group = Group::objectives,
    .severities = error_from_recommended,
    .by_objective = true,
    .summary = "an objective has no key result, and no aligned objective contributes to it",
    .rationale =
        "An objective says where to go; key results say how you will know that you are "
        "there. Without them every outcome can be called a success.",
    .bad = R"(objectives:
  - title: Home cooks trust us as the place to buy cookware
    why: Refunds say that first purchases disappoint
)",
    .good = R"(objectives:
  - title: Home cooks trust us as the place to buy cookware
    why: Refunds say that first purchases disappoint
    key_results:
      - Raise top-of-mind brand awareness from 10% to 25%
      - Raise the repeat purchase rate from 5% to 15%
      - Lower the refund rate from 0.5% to 0.2%
)",
    .check = check,
};

}  // namespace okr::lint
