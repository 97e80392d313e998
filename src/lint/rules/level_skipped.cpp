// SPDX-License-Identifier: MIT
#include "../alignment.h"
#include "../cascade.h"
#include "../finding.h"
#include "../rules.h"

#include <fmt/format.h>

#include <map>
#include <string>
#include <vector>

namespace okr::lint {
namespace {

using ByTeam = std::map<std::string, std::vector<const model::Objective*>, std::less<>>;

ByTeam by_team(const Context& context) {
  ByTeam out;
  each_objective(context, [&](ObjectiveNode node) {
    if (node.objective.person) return;
    out[std::string(present_id(context.workspace.config, node.objective.team))].push_back(
        &node.objective);
  });
  return out;
}

/// An objective of `team` that `child` could have been aligned to.
const model::Objective* candidate(const ByTeam& objectives, const model::Team& team,
                                  const model::Objective& child) {
  const auto found = objectives.find(*team.id);
  if (found == objectives.end() || !child.range) return nullptr;
  for (const model::Objective* objective : found->second) {
    if (objective->range && objective->range->encloses(*child.range)) return objective;
  }
  return nullptr;
}

/// The objective in between that was passed over on the way from the child's team up to `top`; null
/// where there is none, or where the child's people also stand next to `top`.
const model::Objective* passed_over(const Context& context, const ByTeam& objectives,
                                    const model::Objective& child, const model::Team& top,
                                    model::Level child_level) {
  const model::Config& config = context.workspace.config;
  const model::Objective* found = nullptr;
  for (const model::Team* team : teams_of(config, child.team)) {
    if (team == &top) return nullptr;
    if (!model::is_within(config, *team->id, *top.id)) continue;
    for (const model::Team* between : model::up_from(config, *team)) {
      if (between == &top) break;
      if (between->level <= top.level || between->level >= child_level) continue;
      if (!found) found = candidate(objectives, *between, child);
    }
  }
  return found;
}

void check(const Context& context, Findings& out) {
  const model::Workspace& workspace = context.workspace;
  const ByTeam objectives = by_team(context);
  each_edge(context, [&](const Edge& edge) {
    const model::Objective& child = workspace.objectives[edge.child];
    const model::Objective& parent = workspace.objectives[edge.parent];
    const auto own = model::level_of(workspace, child);
    const auto other = model::level_of(workspace, parent);
    if (!own || !other || static_cast<int>(*own) - static_cast<int>(*other) < 2) return;
    const model::Team* top = model::find_team_by_any_name(workspace.config, parent.team);
    if (!top || !model::is_within(workspace.config, child.team, *top->id)) return;
    const auto* skipped = passed_over(context, objectives, child, *top, *own);
    if (!skipped) return;
    diag::Diagnostic found =
        finding(rules::level_skipped, edge.alignment->to.text.span,
                fmt::format("this {} objective goes straight to {} ({}), past {}",
                            model::name_of(*own), target_of(workspace, edge),
                            model::name_of(*other), model::reference_of(*skipped)),
                fmt::format("if it helps there, write `aligned_to: {}`; if not, leave it as it is",
                            model::reference_of(*skipped)));
    found.related.push_back({"an objective in between", place_of(*skipped)});
    out.push_back(std::move(found));
  });
}

}  // namespace

constinit const Rule rules::level_skipped{
    .id = "level-skipped",
    .group = Group::alignment,
    .severities = info_from_recommended,
    .confidence = diag::Confidence::medium,
    .summary = "an objective is aligned past a level that has objectives of its own",
    .rationale =
        "The level in between sees neither the help nor the progress. Often its own "
        "objective is what the work really serves.",
    .bad = R"(# okrs/2026-Q4/northwind.yaml
objectives:
  - id: loved
    title: Home cooks love what we make
    key_results: [Raise the repeat purchase rate from 5% to 15%]
# okrs/2026-Q4/product.yaml
objectives:
  - id: trusted
    title: Home cooks trust us as the place to buy cookware
    key_results: [Lower the refund rate from 0.5% to 0.2%]
# okrs/2026-Q4/checkout.yaml
objectives:
  - title: Paying feels effortless on any phone
    aligned_to: northwind/loved
    key_results: [Raise top-of-mind brand awareness from 10% to 25%]
)",
    .good = R"(# okrs/2026-Q4/northwind.yaml
objectives:
  - id: loved
    title: Home cooks love what we make
    key_results: [Raise the repeat purchase rate from 5% to 15%]
# okrs/2026-Q4/product.yaml
objectives:
  - id: trusted
    title: Home cooks trust us as the place to buy cookware
    key_results: [Lower the refund rate from 0.5% to 0.2%]
# okrs/2026-Q4/checkout.yaml
objectives:
  - title: Paying feels effortless on any phone
    aligned_to: product/trusted
    key_results: [Raise top-of-mind brand awareness from 10% to 25%]
)",
    .check = check,
};

}  // namespace okr::lint
