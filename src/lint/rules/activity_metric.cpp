// SPDX-License-Identifier: MIT
#include "../finding.h"
#include "../nodes.h"
#include "../rules.h"
#include "../text_finding.h"

#include <fmt/format.h>

namespace okr::lint {
namespace {

diag::Diagnostic counts_activity(const model::KeyResult& key_result, const prose::Evidence& words) {
  diag::Diagnostic out =
      finding(rules::activity_metric, key_result.title.part(words.range),
              fmt::format("'{}' counts what people do, not what they get out of it",
                          words_at(key_result.title, words.range)),
              "what do they come for? Measure whether they get it: \"the share of visits in which "
              "___ goes from ___ to ___\"");
  out.confidence = confidence_of(words.certainty);
  return out;
}

void check(const Context& context, Findings& out) {
  if (!context.workspace.config.english) return;
  each_key_result(context, [&](KeyResultNode node) {
    const auto& activity = node.key_result.reading.activity;
    if (activity) out.push_back(counts_activity(node.key_result, *activity));
  });
}

}  // namespace

constinit const Rule rules::activity_metric{
    .id = "activity-metric",
    .group = Group::key_results,
    .severities = info_from_recommended,
    .confidence = diag::Confidence::low,
    .judges_sentence = true,
    .by_objective = true,
    .summary = "a key result counts logins, visits, clicks or meetings",
    .rationale =
        "Somebody who needs five visits to find a pan is not better off than somebody who needs "
        "one. Activity is easy to count, and says little about its worth.",
    .bad = R"(- Raise weekly logins from 2,000 to 3,000
)",
    .good = R"(- Raise the share of visits that end with an order from 3% to 5%
)",
    .check = check,
};

}  // namespace okr::lint
