// SPDX-License-Identifier: MIT
#include "../finding.h"
#include "../nodes.h"
#include "../rules.h"

#include <fmt/format.h>

#include <vector>

namespace okr::lint {
namespace {

void check(const Context& context, Findings& out) {
  each_objective(context, [&](ObjectiveNode node) {
    const model::Objective& objective = node.objective;
    std::size_t count = 0;
    std::vector<const model::KeyResult*> binary;
    for (const model::KeyResult& key_result : objective.key_results) {
      if (model::is_dropped(key_result, context.as_of)) continue;
      ++count;
      if (key_result.measure.kind == model::Kind::binary) binary.push_back(&key_result);
    }
    if (objective.unread_parts || binary.size() * 2 <= count) return;
    diag::Diagnostic found = finding(
        rules::mostly_binary, place_of(objective),
        fmt::format("{} of {} of {} are yes or no, so little shows on the way", binary.size(),
                    counted(count, "key result"), called(objective)),
        "ask of each what changes for the customer once it is done, and measure that: from what "
        "to what?");
    for (const auto* k : binary) found.related.push_back({"yes or no", place_of(*k)});
    out.push_back(std::move(found));
  });
}

}  // namespace

constinit const Rule rules::mostly_binary{
    .id = "mostly-binary",
    .group = Group::key_results,
    .severities = warning_from_recommended,
    .by_objective = true,
    .summary = "more than half of an objective's key results are yes or no",
    .rationale =
        "Yes-or-no results are often tasks in disguise, and say nothing until they are "
        "done. An objective needs some that move from week to week.",
    .bad = R"(key_results:
  - title: Win Grand Hotels as a customer
    kind: binary
    confidence: 6
  - title: Be the pan of choice in the national cooking show
    kind: binary
    confidence: 4
  - title: Raise the repeat purchase rate from 5% to 15%
)",
    .good = R"(key_results:
  - title: Win Grand Hotels as a customer
    kind: binary
    confidence: 6
  - title: Raise top-of-mind brand awareness from 10% to 25%
  - title: Raise the repeat purchase rate from 5% to 15%
)",
    .check = check,
};

}  // namespace okr::lint
