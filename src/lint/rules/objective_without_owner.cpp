// SPDX-License-Identifier: MIT
#include "../finding.h"
#include "../nodes.h"
#include "../rules.h"

#include <fmt/format.h>

namespace okr::lint {
namespace {

/// Whether okr.yaml could have said who leads the team. A file of nobody's is missing-field's, an
/// unknown team unknown-team's.
bool is_known_who_leads(const model::Workspace& workspace, const model::Objective& objective) {
  return workspace.has_config && !objective.person &&
         model::find_team_by_any_name(workspace.config, objective.team);
}

diag::Diagnostic nobody(const model::Objective& objective) {
  return finding(rules::objective_without_owner, place_of(objective),
                 fmt::format("nobody is accountable for {}", called(objective)),
                 fmt::format("add `owner:` with the id of the person who answers for it, or "
                             "`lead:` to the team {} in okr.yaml",
                             objective.team));
}

diag::Diagnostic several(const model::Objective& objective) {
  const auto& owners = objective.owners;
  const text::Span extra{owners[1].span.file, owners[1].span.begin, owners.back().span.end};
  diag::Diagnostic out =
      finding(rules::objective_without_owner, extra,
              fmt::format("{} has {} owners: where several answer, nobody does", called(objective),
                          owners.size()),
              "keep the one who answers for the whole; the others can own key results");
  out.related.push_back({"the first owner", owners[0].span});
  return out;
}

void check(const Context& context, Findings& out) {
  each_objective(context, [&](ObjectiveNode node) {
    const model::Objective& o = node.objective;
    if (o.owners.size() > 1) {
      out.push_back(several(o));
    } else if (!o.unread_parts && model::owners_of(context.workspace, o).empty() &&
               is_known_who_leads(context.workspace, o)) {
      out.push_back(nobody(o));
    }
  });
}

}  // namespace

constinit const Rule rules::objective_without_owner{
    .id = "objective-without-owner",
    .group = Group::objectives,
    .severities = warning_from_recommended,
    .by_objective = true,
    .summary = "nobody is accountable for an objective, or more than one person is",
    .rationale =
        "One person who answers for an objective asks the awkward questions in week "
        "three. Left out, it is the team's lead, or the person whose objective it is.",
    .bad = R"(objectives:
  - title: Home cooks trust us as the place to buy cookware
    owner: [dana, sam]
    key_results: [Raise the repeat purchase rate from 5% to 15%]
)",
    .good = R"(objectives:
  - title: Home cooks trust us as the place to buy cookware
    owner: dana
    key_results: [Raise the repeat purchase rate from 5% to 15%]
)",
    .check = check,
};

}  // namespace okr::lint
