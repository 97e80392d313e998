// SPDX-License-Identifier: MIT
#include "../alignment.h"
#include "../cascade.h"
#include "../finding.h"
#include "../rules.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string>

namespace okr::lint {
namespace {

bool is_department_level(const Context& context, const model::Objective& objective) {
  return model::level_of(context.workspace, objective) == model::Level::department;
}

/// Whether the team or person `id` belongs to a department other than `own`.
bool is_of_other_department(const model::Config& config, std::string_view id,
                            std::string_view own) {
  for (const model::Team* team : teams_of(config, id)) {
    for (const model::Team* above : model::up_from(config, *team)) {
      if (above->level == model::Level::department && *above->id != own) return true;
    }
  }
  return false;
}

/// The objectives to which an objective of another department is aligned and contributes.
std::set<std::uint32_t> helped_from_elsewhere(const Context& context) {
  const model::Workspace& workspace = context.workspace;
  std::set<std::uint32_t> out;
  each_edge(context, [&](const Edge& edge) {
    const model::Objective& parent = workspace.objectives[edge.parent];
    if (!edge.alignment->contributes || out.contains(edge.parent)) return;
    if (!is_department_level(context, parent)) return;
    const std::string_view own = present_id(workspace.config, parent.team);
    if (is_of_other_department(workspace.config, workspace.objectives[edge.child].team, own)) {
      out.insert(edge.parent);
    }
  });
  return out;
}

bool has_several_departments(const model::Config& config) {
  return std::count_if(config.teams.begin(), config.teams.end(), [](const model::Team& team) {
           return team.level == model::Level::department;
         }) > 1;
}

void check(const Context& context, Findings& out) {
  if (!has_several_departments(context.workspace.config)) return;
  if (!everything_read(context.workspace)) return;
  const std::set<std::uint32_t> helped = helped_from_elsewhere(context);
  each_objective(context, [&](ObjectiveNode node) {
    if (!is_department_level(context, node.objective) || helped.contains(node.index)) return;
    out.push_back(
        finding(rules::silo, place_of(node.objective),
                fmt::format("no other department contributes to {}", called(node.objective)),
                fmt::format("ask whose help it needs, and invite them to align an objective: "
                            "`aligned_to: {}`",
                            model::reference_of(node.objective))));
  });
}

}  // namespace

constinit const Rule rules::silo{
    .id = "silo",
    .group = Group::alignment,
    .severities = info_in_strict,
    .confidence = diag::Confidence::medium,
    .summary = "no other department contributes to a department's objective",
    .rationale =
        "What customers notice is seldom made by one department alone. Objectives that "
        "stop at its border tend to be about the department.",
    .bad = R"(# okrs/2026-Q4/product.yaml
objectives:
  - id: trusted
    title: Home cooks trust us as the place to buy cookware
    key_results: [Raise the repeat purchase rate from 5% to 15%]
# okrs/2026-Q4/checkout.yaml
objectives:
  - title: Paying feels effortless on any phone
    aligned_to: product/trusted
    key_results: [Lower the refund rate from 0.5% to 0.2%]
)",
    .good = R"(# okrs/2026-Q4/product.yaml
objectives:
  - id: trusted
    title: Home cooks trust us as the place to buy cookware
    key_results: [Raise the repeat purchase rate from 5% to 15%]
# okrs/2026-Q4/noor.yaml
person: noor
objectives:
  - title: What our campaigns promise is what arrives
    aligned_to: product/trusted
    key_results: [Lower the refund rate from 0.5% to 0.2%]
)",
    .check = check,
};

}  // namespace okr::lint
