// SPDX-License-Identifier: MIT
#include "../alignment.h"
#include "../finding.h"
#include "../rules.h"

#include <fmt/format.h>

namespace okr::lint {
namespace {

void check(const Context& context, Findings& out) {
  const model::Workspace& workspace = context.workspace;
  each_edge(context, [&](const Edge& edge) {
    const auto own = model::level_of(workspace, workspace.objectives[edge.child]);
    const auto other = model::level_of(workspace, workspace.objectives[edge.parent]);
    if (!own || !other || *other <= *own) return;
    out.push_back(finding(
        rules::alignment_downward, edge.alignment->to.text.span,
        fmt::format("this {} objective is aligned down to {}, which is {} level",
                    model::name_of(*own), target_of(workspace, edge), model::name_of(*other)),
        "turn it round: write `aligned_to` at the objective that helps, and name the one above "
        "that is helped"));
  });
}

}  // namespace

constinit const Rule rules::alignment_downward{
    .id = "alignment-downward",
    .group = Group::alignment,
    .severities = warning_from_recommended,
    .by_objective = true,
    .summary = "an objective is aligned to one at a lower level",
    .rationale =
        "Alignment points at what an objective helps, and help flows upward: a team's "
        "progress adds to its department's, not the other way round.",
    .bad = R"(# okrs/2026-Q4/product.yaml
objectives:
  - id: trusted
    title: Home cooks trust us as the place to buy cookware
    aligned_to: checkout/effortless
    key_results: [Raise the repeat purchase rate from 5% to 15%]
# okrs/2026-Q4/checkout.yaml
objectives:
  - id: effortless
    title: Paying feels effortless on any phone
    key_results: [Lower the refund rate from 0.5% to 0.2%]
)",
    .good = R"(# okrs/2026-Q4/product.yaml
objectives:
  - id: trusted
    title: Home cooks trust us as the place to buy cookware
    key_results: [Raise the repeat purchase rate from 5% to 15%]
# okrs/2026-Q4/checkout.yaml
objectives:
  - id: effortless
    title: Paying feels effortless on any phone
    aligned_to: product/trusted
    key_results: [Lower the refund rate from 0.5% to 0.2%]
)",
    .check = check,
};

}  // namespace okr::lint
