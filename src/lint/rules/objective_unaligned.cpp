// SPDX-License-Identifier: MIT
#include "../finding.h"
#include "../nodes.h"
#include "../rules.h"

#include <fmt/format.h>

#include <cstddef>

namespace okr::lint {
namespace {

/// Where to look for something to align to: the team above, where it is known.
std::string team_above(const model::Config& config, const model::Objective& objective) {
  const model::Team* team = model::find_team_by_any_name(config, objective.team);
  return team && team->parent ? **team->parent : "TEAM";
}

/// Whether the team's parents go round in a circle: then nothing is above it to align to, and
/// bad-team-tree has said so.
bool is_below_a_circle(const model::Config& config, const model::Objective& objective) {
  const model::Team* team = model::find_team_by_any_name(config, objective.team);
  for (std::size_t steps = 0; team != nullptr && team->parent; ++steps) {
    if (steps > config.teams.size()) return true;
    team = model::find_team_by_any_name(config, **team->parent);
  }
  return false;
}

void check(const Context& context, Findings& out) {
  each_objective(context, [&](ObjectiveNode node) {
    const model::Objective& objective = node.objective;
    const auto level = model::level_of(context.workspace, objective);
    if (!level || *level == model::Level::company) return;
    if (objective.unread_parts || !objective.aligned_to.empty()) return;
    if (is_below_a_circle(context.workspace.config, objective)) return;
    out.push_back(finding(
        rules::objective_unaligned, place_of(objective),
        fmt::format("{} is aligned to nothing above it", called(objective)),
        fmt::format("add `aligned_to: {}/OBJECTIVE`, the objective or key result that this one "
                    "helps; if it helps none, ask whether it is worth the {}'s time",
                    team_above(context.workspace.config, objective), model::name_of(*level))));
  });
}

}  // namespace

constinit const Rule rules::objective_unaligned{
    .id = "objective-unaligned",
    .group = Group::objectives,
    .severities = warning_from_recommended,
    .by_objective = true,
    .summary = "an objective below company level is aligned to nothing",
    .rationale =
        "Alignment shows how the work of each team adds up to what the company wants. An "
        "objective that helps nothing above it is either missing a line or a detour.",
    .bad = R"(# okrs/2026-Q4/product.yaml
period: 2026-Q4
team: product
objectives:
  - title: Home cooks trust us as the place to buy cookware
    key_results: [Raise the repeat purchase rate from 5% to 15%]
)",
    .good = R"(# okrs/2026-Q4/northwind.yaml
period: 2026-Q4
team: northwind
objectives:
  - id: loved
    title: Home cooks love what we make
    key_results: [Raise the repeat purchase rate from 5% to 15%]
# okrs/2026-Q4/product.yaml
period: 2026-Q4
team: product
objectives:
  - title: Home cooks trust us as the place to buy cookware
    aligned_to: northwind/loved
    key_results: [Lower the refund rate from 0.5% to 0.2%]
)",
    .check = check,
};

}  // namespace okr::lint
