// SPDX-License-Identifier: MIT
#include "../alignment.h"
#include "../finding.h"
#include "../rules.h"

#include <fmt/format.h>

namespace okr::lint {
namespace {

/// The `dropped` that holds for the alignment's target on the day, be it the key result's own.
const model::Written<model::Date>* dropped_of(const Context& context, const Edge& edge) {
  const model::Objective& parent = context.workspace.objectives[edge.parent];
  if (model::is_dropped(parent, context.as_of)) return &parent.dropped;
  const model::KeyResult* key_result = key_result_of(context.workspace, edge.alignment->to);
  if (key_result && model::is_dropped(*key_result, context.as_of)) return &key_result->dropped;
  return nullptr;
}

void check(const Context& context, Findings& out) {
  each_edge(context, [&](const Edge& edge) {
    const auto* dropped = dropped_of(context, edge);
    if (!dropped) return;
    // What ended before its parent was dropped has nothing left to mend.
    const auto& range = context.workspace.objectives[edge.child].range;
    if (range && range->end < ***dropped) return;
    diag::Diagnostic found =
        finding(rules::alignment_to_dropped, edge.alignment->to.text.span,
                fmt::format("{} was dropped on {}, so this objective helps nothing any more",
                            target_of(context.workspace, edge), model::to_string(***dropped)),
                "align it to what matters now, or drop it too");
    found.related.push_back({"dropped here", (*dropped)->span});
    out.push_back(std::move(found));
  });
}

}  // namespace

constinit const Rule rules::alignment_to_dropped{
    .id = "alignment-to-dropped",
    .group = Group::alignment,
    .severities = warning_from_recommended,
    .by_objective = true,
    .summary = "an objective is aligned to one that was dropped",
    .rationale =
        "When a goal is dropped, the work below it often goes on unasked. This is the "
        "moment to ask whether it still helps anything.",
    .bad = R"(# okrs/2026-Q4/product.yaml
objectives:
  - id: trusted
    title: Home cooks trust us as the place to buy cookware
    dropped: 2026-10-20
    reason: The shop is sold
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
# okrs/2026-Q4/checkout.yaml
objectives:
  - title: Paying feels effortless on any phone
    aligned_to: product/trusted
    key_results: [Lower the refund rate from 0.5% to 0.2%]
)",
    .check = check,
};

}  // namespace okr::lint
