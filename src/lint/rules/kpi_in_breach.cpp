// SPDX-License-Identifier: MIT
#include "../finding.h"
#include "../kpi_health.h"
#include "../rules.h"

#include <fmt/format.h>

#include <utility>

namespace okr::lint {
namespace {

void check(const Context& context, Findings& out) {
  for (const model::Kpi& kpi : context.workspace.kpis) {
    const auto breach = breach_of(kpi, context.as_of);
    if (!breach) continue;
    diag::Diagnostic found =
        finding(rules::kpi_in_breach, breach->value,
                fmt::format("the KPI {} was at {}", called(kpi.title.value), breach->text),
                fmt::format("say in the note of {} what is done about it and by whom",
                            model::to_string(**breach->reading->date)));
    found.related.push_back({"the bound", breach->bound});
    out.push_back(std::move(found));
  }
}

}  // namespace

constinit const Rule rules::kpi_in_breach{
    .id = "kpi-in-breach",
    .group = Group::kpis_and_projects,
    .severities = info_from_recommended,
    .needs_date = true,
    .summary = "a KPI whose latest reading is out of its bounds",
    .rationale =
        "A figure that must stay good no longer is. It should be seen every time somebody looks, "
        "until it is back or its bound is moved on purpose.",
    .bad = R"(kpis:
  - id: nps
    title: Net Promoter Score
    min: 35
    readings:
      - 2026-10-26 33
)",
    .good = R"(kpis:
  - id: nps
    title: Net Promoter Score
    min: 35
    readings:
      - 2026-10-26 33
      - 2026-11-02 36 Answers within a day brought it back
)",
    .check = check,
};

}  // namespace okr::lint
