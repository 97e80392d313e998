// SPDX-License-Identifier: MIT
#include "../finding.h"
#include "../nodes.h"
#include "../rules.h"

#include <fmt/format.h>

namespace okr::lint {
namespace {

void check(const Context& context, Findings& out) {
  for (const model::Kpi& kpi : context.workspace.kpis) {
    if (kpi.min || kpi.max || has_unread_lines(context.workspace, kpi.span)) continue;
    out.push_back(finding(rules::kpi_without_bounds, place_of(kpi),
                          fmt::format("the KPI {} has neither `min` nor `max`, so nothing tells "
                                      "whether it is healthy",
                                      called(kpi.title.value)),
                          "write the level at which somebody would have to act: \"min: ___\" or "
                          "\"max: ___\""));
  }
}

}  // namespace

constinit const Rule rules::kpi_without_bounds{
    .id = "kpi-without-bounds",
    .group = Group::kpis_and_projects,
    .severities = warning_from_recommended,
    .summary = "a KPI with neither a minimum nor a maximum",
    .rationale =
        "A KPI watches what must stay good while objectives are pursued. Without a bound it is a "
        "figure that nobody is alarmed by.",
    .bad = R"(kpis:
  - id: nps
    title: Net Promoter Score
)",
    .good = R"(kpis:
  - id: nps
    title: Net Promoter Score
    min: 35
)",
    .check = check,
};

}  // namespace okr::lint
