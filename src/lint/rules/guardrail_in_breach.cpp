// SPDX-License-Identifier: MIT
#include "../checkins.h"
#include "../finding.h"
#include "../kpi_health.h"
#include "../nodes.h"
#include "../rules.h"

#include <fmt/format.h>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace okr::lint {
namespace {

using Guardrails = std::vector<model::KpiReference>;

/// One a KPI.
std::vector<std::optional<Breach>> breaches(const Context& context) {
  std::vector<std::optional<Breach>> out;
  for (const model::Kpi& kpi : context.workspace.kpis) {
    out.push_back(breach_of(kpi, context.as_of));
  }
  return out;
}

struct Search {
  const Context& context;
  std::vector<std::optional<Breach>> breaches;
  Findings& out;
};

void look_at(Search& search, const Guardrails& guardrails, const std::string& pursued) {
  for (const model::KpiReference& guardrail : guardrails) {
    if (!guardrail.kpi || !search.breaches[*guardrail.kpi]) continue;
    const Breach& breach = *search.breaches[*guardrail.kpi];
    const model::Kpi& kpi = search.context.workspace.kpis[*guardrail.kpi];
    diag::Diagnostic found = finding(
        rules::guardrail_in_breach, guardrail.id.span,
        fmt::format("{} is pursued while its guardrail {} was at {}", pursued,
                    called(kpi.title.value), breach.text),
        "slow down what hurts it, and say so in the next check-in's note; progress bought with it "
        "is none");
    found.related.push_back({"the latest reading", breach.value});
    found.related.push_back({"the bound", breach.bound});
    search.out.push_back(std::move(found));
  }
}

bool is_running(const std::optional<model::DateRange>& range, model::Date day) {
  return range && range->contains(day);
}

void check(const Context& context, Findings& out) {
  Search search{context, breaches(context), out};
  each_objective(context, [&](ObjectiveNode node) {
    if (node.objective.guardrails.empty()) return;
    if (!is_running(node.objective.range, context.as_of)) return;
    look_at(search, node.objective.guardrails, called(node.objective));
  });
  each_key_result(context, [&](KeyResultNode node) {
    if (node.key_result.guardrails.empty()) return;
    const auto range = model::range_of(node.objective, node.key_result);
    if (!is_running(range, context.as_of) || is_finished(node.key_result, context.as_of)) return;
    look_at(search, node.key_result.guardrails, called(node.key_result));
  });
}

}  // namespace

constinit const Rule rules::guardrail_in_breach{
    .id = "guardrail-in-breach",
    .group = Group::kpis_and_projects,
    .severities = warning_from_recommended,
    .needs_date = true,
    .summary = "a running objective or key result whose guardrail is out of its bounds",
    .rationale =
        "A guardrail says what must not be paid for progress. Once it breaks, going on as before "
        "is "
        "a decision that somebody should take knowingly.",
    .bad = R"(objectives:
  - id: trusted
    title: Home cooks trust us as the place to buy pans
    guardrails: [nps]
    key_results:
      - Raise the repeat purchase rate from 5% to 15%
kpis:
  - id: nps
    title: Net Promoter Score
    min: 35
    readings:
      - 2026-10-26 33
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
    readings:
      - 2026-10-26 38
)",
    .check = check,
};

}  // namespace okr::lint
