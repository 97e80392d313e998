// SPDX-License-Identifier: MIT
#include "../finding.h"
#include "../nodes.h"
#include "../rules.h"

#include <fmt/format.h>

#include <algorithm>

namespace okr::lint {
namespace {

bool says_where_it_comes_from(const model::Objective& objective) {
  return (objective.why && !objective.why->value.empty()) ||
         std::any_of(objective.links.begin(), objective.links.end(),
                     [](const model::Link& link) { return *link.name == "strategy"; });
}

void check(const Context& context, Findings& out) {
  each_objective(context, [&](ObjectiveNode node) {
    const model::Objective& objective = node.objective;
    if (model::level_of(context.workspace, objective) != model::Level::company) return;
    if (objective.unread_parts || says_where_it_comes_from(objective)) return;
    out.push_back(finding(
        rules::objective_without_strategy, place_of(objective),
        fmt::format("{} is a company objective that says neither why nor which strategy it serves",
                    called(objective)),
        "add `why:`, or `links: {strategy: docs/strategy.md}`"));
  });
}

}  // namespace

constinit const Rule rules::objective_without_strategy{
    .id = "objective-without-strategy",
    .group = Group::objectives,
    .severities = info_in_strict,
    .by_objective = true,
    .summary = "a company objective has neither `why` nor a link to the strategy",
    .rationale =
        "All other objectives lean on the company's. If these do not say what they come "
        "from, nobody can tell a bet from a habit.",
    .bad = R"(# okrs/2026-Q4/northwind.yaml
period: 2026-Q4
team: northwind
objectives:
  - title: Home cooks love what we make
    key_results: [Raise the repeat purchase rate from 5% to 15%]
)",
    .good = R"(# okrs/2026-Q4/northwind.yaml
period: 2026-Q4
team: northwind
objectives:
  - title: Home cooks love what we make
    links: {strategy: docs/strategy.md}
    key_results: [Raise the repeat purchase rate from 5% to 15%]
)",
    .check = check,
};

}  // namespace okr::lint
