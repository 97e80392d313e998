// SPDX-License-Identifier: MIT
#include "../rules.h"

namespace okr::lint::rules {

constinit const Rule unknown_kpi{
    .id = "unknown-kpi",
    .group = Group::kpis_and_projects,
    .severities = always_error,
    .summary = "a `kpi` or guardrail that no file defines",
    .rationale =
        "A key result that takes its values from a KPI has none without it, and a guardrail that "
        "does not exist guards nothing.",
    .bad = R"(objectives:
  - id: trusted
    title: Home cooks trust us as the place to buy pans
    guardrails: [npps]
    key_results:
      - Raise the repeat purchase rate from 5% to 15%
kpis:
  - id: nps
    title: Net Promoter Score
    min: 35
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
};

}  // namespace okr::lint::rules
