// SPDX-License-Identifier: MIT
#include "../finding.h"
#include "../nodes.h"
#include "../rules.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>

namespace okr::lint {
namespace {

bool has_guardrail(const model::Objective& objective, model::Date day) {
  const auto& key_results = objective.key_results;
  return !objective.guardrails.empty() ||
         std::any_of(key_results.begin(), key_results.end(), [&](const model::KeyResult& k) {
           return !k.guardrails.empty() && !model::is_dropped(k, day);
         });
}

std::string way_out(const model::Workspace& workspace) {
  if (workspace.kpis.empty()) {
    return "describe under `kpis:` what must stay good meanwhile, with a `min` or `max`, and name "
           "it here: \"guardrails: [___]\"";
  }
  return fmt::format("name the KPI that must stay good meanwhile: \"guardrails: [{}]\"",
                     workspace.kpis.front().id);
}

void check(const Context& context, Findings& out) {
  each_objective(context, [&](ObjectiveNode node) {
    const model::Objective& objective = node.objective;
    if (objective.unread_parts || has_guardrail(objective, context.as_of)) return;
    out.push_back(finding(
        rules::objective_without_guardrail, place_of(objective),
        fmt::format("{} names nothing that must stay healthy on the way", called(objective)),
        way_out(context.workspace)));
  });
}

}  // namespace

constinit const Rule rules::objective_without_guardrail{
    .id = "objective-without-guardrail",
    .group = Group::kpis_and_projects,
    .severities = info_in_strict,
    .by_objective = true,
    .summary = "an objective without a guardrail, also in its key results",
    .rationale =
        "Almost every number can be raised at the cost of another one. A guardrail names the cost "
        "that nobody wants, before it is paid.",
    .bad = R"(title: Home cooks trust us as the place to buy pans
key_results:
  - Raise the repeat purchase rate from 5% to 15%
)",
    .good = R"(objectives:
  - id: trusted
    title: Home cooks trust us as the place to buy pans
    guardrails: [nps]
    key_results:
      - Raise the repeat purchase rate from 5% to 15%
kpis:
  - id: nps
    title: Net Promoter Score
    min: 35
)",
    .check = check,
};

}  // namespace okr::lint
