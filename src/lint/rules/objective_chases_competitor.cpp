// SPDX-License-Identifier: MIT
#include "../finding.h"
#include "../nodes.h"
#include "../rules.h"
#include "../text_finding.h"

#include <fmt/format.h>

namespace okr::lint {
namespace {

diag::Diagnostic chases(const model::Objective& objective, const prose::Evidence& words) {
  diag::Diagnostic out =
      finding(rules::objective_chases_competitor, objective.title.part(words.range),
              fmt::format("'{}' looks at what others do, not at what your customers need",
                          words_at(objective.title, words.range)),
              "say what will be better for your customers, as if nobody else offered it: "
              "\"___ can ___ without ___\"");
  out.confidence = confidence_of(words.certainty);
  return out;
}

void check(const Context& context, Findings& out) {
  if (!context.workspace.config.english) return;
  each_objective(context, [&](ObjectiveNode node) {
    const auto& competitor = node.objective.reading.competitor;
    if (competitor) out.push_back(chases(node.objective, *competitor));
  });
}

}  // namespace

constinit const Rule rules::objective_chases_competitor{
    .id = "objective-chases-competitor",
    .group = Group::objectives,
    .severities = warning_from_recommended,
    .judges_sentence = true,
    .by_objective = true,
    .summary = "an objective chases a competitor",
    .rationale =
        "Who runs after a competitor arrives second, at a place that was chosen for somebody "
        "else's customers. Your own customers' troubles are the better compass.",
    .bad = R"(title: Reach feature parity with the big retailers
)",
    .good = R"(title: Home cooks find the right pan without knowing its name
)",
    .check = check,
};

}  // namespace okr::lint
