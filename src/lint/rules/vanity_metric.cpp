// SPDX-License-Identifier: MIT
#include "../finding.h"
#include "../nodes.h"
#include "../rules.h"
#include "../text_finding.h"

#include <fmt/format.h>

namespace okr::lint {
namespace {

void check(const Context& context, Findings& out) {
  if (!context.workspace.config.english) return;
  each_key_result(context, [&](KeyResultNode node) {
    const model::KeyResult& key_result = node.key_result;
    const auto& vanity = key_result.reading.vanity;
    if (!vanity) return;
    const std::string words =
        key_result.title.value.substr(vanity->range.begin, vanity->range.end - vanity->range.begin);
    out.push_back(
        finding(rules::vanity_metric, key_result.title.part(vanity->range),
                fmt::format("{} only ever grows: it tells nobody what got better", quoted(words)),
                "measure what people do because it got better: the share that comes "
                "back, pays, or reaches what they came for"));
    out.back().confidence = confidence_of(vanity->certainty);
  });
}

}  // namespace

constinit const Rule rules::vanity_metric{
    .id = "vanity-metric",
    .group = Group::key_results,
    .severities = warning_from_recommended,
    .confidence = diag::Confidence::medium,
    .judges_sentence = true,
    .by_objective = true,
    .summary = "a key result counts a total that only grows",
    .rationale =
        "Followers, downloads and page views go up whether or not anybody is better off. A rate or "
        "an active use can also fall, and so can teach something.",
    .bad = R"(key_results:
  - Grow total page views from 100,000 to 200,000
)",
    .good = R"(key_results:
  - Raise the share of readers who come back within a week from 20% to 30%
)",
    .check = check,
};

}  // namespace okr::lint
