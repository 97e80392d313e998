// SPDX-License-Identifier: MIT
#include "../finding.h"
#include "../nodes.h"
#include "../rules.h"

#include <fmt/format.h>

namespace okr::lint {
namespace {

void check(const Context& context, Findings& out) {
  each_key_result(context, [&](KeyResultNode node) {
    const model::KeyResult& key_result = node.key_result;
    if (key_result.measure.kind != model::Kind::threshold || key_result.unread_parts) return;
    if (key_result.measure.baseline) return;
    out.push_back(
        finding(rules::threshold_without_baseline, place_of(key_result),
                fmt::format("{} is either in bounds or not: without a baseline it shows no "
                            "progress on the way",
                            called(key_result)),
                "add `baseline:` with where it stands today; if it is in bounds already and "
                "should stay there, write `kind: maintain`"));
  });
}

}  // namespace

constinit const Rule rules::threshold_without_baseline{
    .id = "threshold-without-baseline",
    .group = Group::key_results,
    .severities = info_in_strict,
    .by_objective = true,
    .summary = "a key result with a bound does not say where it starts",
    .rationale =
        "\"At least 80%\" is 0 until it is 1. With a baseline the same bound shows how "
        "far you have come.",
    .bad = R"(key_results:
  - title: Customer satisfaction is at least 80%
)",
    .good = R"(key_results:
  - title: Customer satisfaction is at least 80%
    baseline: 72%
)",
    .check = check,
};

}  // namespace okr::lint
