// SPDX-License-Identifier: MIT
#include "../alignment.h"
#include "../finding.h"
#include "../rules.h"

#include <fmt/format.h>

namespace okr::lint {
namespace {

void check(const Context& context, Findings& out) {
  each_edge(context, [&](const Edge& edge) {
    const model::Objective& child = context.workspace.objectives[edge.child];
    const model::Objective& parent = context.workspace.objectives[edge.parent];
    if (!child.range || !parent.range || parent.range->encloses(*child.range)) return;
    diag::Diagnostic found = finding(
        rules::alignment_other_period, edge.alignment->to.text.span,
        fmt::format("{} is in {}, which does not enclose this objective's {}, so nothing is added "
                    "up",
                    target_of(context.workspace, edge), parent.period, child.period),
        "align it to an objective of the same period, or of a longer one around it");
    found.related.push_back({"the other period", parent.period_span});
    out.push_back(std::move(found));
  });
}

}  // namespace

constinit const Rule rules::alignment_other_period{
    .id = "alignment-other-period",
    .group = Group::alignment,
    .severities = warning_from_recommended,
    .by_objective = true,
    .summary = "the parent's period does not enclose the objective's own",
    .rationale =
        "A quarter can add to its year or to another objective of the same quarter. What "
        "is done outside of a period cannot move what is measured in it.",
    .bad = R"(# okrs/2026-Q3/product.yaml
objectives:
  - id: trusted
    title: Home cooks trust us as the place to buy cookware
    key_results: [Raise the repeat purchase rate from 5% to 15%]
# okrs/2026-Q4/checkout.yaml
objectives:
  - title: Paying feels effortless on any phone
    aligned_to: 2026-Q3/product/trusted
    key_results: [Lower the refund rate from 0.5% to 0.2%]
)",
    .good = R"(# okrs/2026/product.yaml
objectives:
  - id: trusted
    title: Home cooks trust us as the place to buy cookware
    key_results: [Raise the repeat purchase rate from 5% to 15%]
# okrs/2026-Q4/checkout.yaml
objectives:
  - title: Paying feels effortless on any phone
    aligned_to: 2026/product/trusted
    key_results: [Lower the refund rate from 0.5% to 0.2%]
)",
    .check = check,
};

}  // namespace okr::lint
