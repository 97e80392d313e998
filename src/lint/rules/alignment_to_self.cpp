// SPDX-License-Identifier: MIT
#include "../alignment.h"
#include "../finding.h"
#include "../rules.h"

#include <fmt/format.h>

namespace okr::lint {
namespace {

void check(const Context& context, Findings& out) {
  each_objective(context, [&](ObjectiveNode node) {
    for (const model::Alignment& alignment : node.objective.aligned_to) {
      if (!alignment.to.is_found() || alignment.to.objective != node.index) continue;
      const bool own_key_result = key_result_of(context.workspace, alignment.to) != nullptr;
      out.push_back(finding(
          rules::alignment_to_self, alignment.to.text.span,
          fmt::format("{} is aligned to {}", called(node.objective),
                      own_key_result ? "a key result of its own" : "itself"),
          "name the objective above that this one helps; its own key results count already"));
    }
  });
}

}  // namespace

constinit const Rule rules::alignment_to_self{
    .id = "alignment-to-self",
    .group = Group::alignment,
    .severities = always_error,
    .by_objective = true,
    .summary = "an objective is aligned to itself or to a key result of its own",
    .rationale =
        "An objective cannot serve itself; often the team in the reference was meant to "
        "be another.",
    .bad = R"(objectives:
  - id: trusted
    title: Home cooks trust us as the place to buy cookware
    aligned_to: product/trusted
    key_results: [Raise the repeat purchase rate from 5% to 15%]
)",
    .good = R"(# okrs/2026-Q4/northwind.yaml
objectives:
  - id: trusted
    title: Everyone who cooks trusts our name
    key_results: [Raise the repeat purchase rate from 5% to 15%]
# okrs/2026-Q4/product.yaml
objectives:
  - id: trusted
    title: Home cooks trust us as the place to buy cookware
    aligned_to: northwind/trusted
    key_results: [Lower the refund rate from 0.5% to 0.2%]
)",
    .check = check,
};

}  // namespace okr::lint
