// SPDX-License-Identifier: MIT
#include "../finding.h"
#include "../nodes.h"
#include "../people.h"
#include "../rules.h"

#include <fmt/format.h>

#include <set>
#include <string>

namespace okr::lint {
namespace {

void check(const Context& context, Findings& out) {
  if (!everything_read(context.workspace)) return;
  std::set<std::string> settled = people_with_own_objective(context);
  for (const model::Team& team : context.workspace.config.teams) {
    if (!team.lead || has_ended(context, team) || has_left(context, **team.lead)) continue;
    if (!settled.insert(**team.lead).second) continue;  // leads of two teams are named once
    out.push_back(finding(
        rules::lead_without_own_okr, team.lead->span,
        fmt::format("{} leads {} and has no objective of their own", **team.lead, *team.name),
        fmt::format("write one with `person: {}` at the top of a file: what will they do "
                    "differently so that the team succeeds?",
                    **team.lead)));
  }
}

}  // namespace

constinit const Rule rules::lead_without_own_okr{
    .id = "lead-without-own-okr",
    .group = Group::alignment,
    .severities = info_in_strict,
    .summary = "a team's lead has no objective of their own",
    .rationale =
        "A lead who only answers for the team's objectives leaves their own part of them "
        "unsaid. Leads go first: a personal objective shows the others how.",
    .bad = R"(# okr.yaml
teams:
  northwind: {name: Northwind Cookware, lead: ines}
# okrs/2026-Q4/northwind.yaml
objectives:
  - title: Home cooks love what we make
    key_results: [Raise the repeat purchase rate from 5% to 15%]
)",
    .good = R"(# okr.yaml
teams:
  northwind: {name: Northwind Cookware, lead: ines}
# okrs/2026-Q4/ines.yaml
person: ines
objectives:
  - title: I hear from home cooks first hand
    key_results: [Raise the repeat purchase rate from 5% to 15%]
)",
    .check = check,
};

}  // namespace okr::lint
