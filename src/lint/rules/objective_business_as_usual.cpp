// SPDX-License-Identifier: MIT
#include "../finding.h"
#include "../nodes.h"
#include "../rules.h"
#include "../text_finding.h"

#include <fmt/format.h>

namespace okr::lint {
namespace {

diag::Diagnostic as_ever(const model::Objective& objective, const prose::Evidence& words) {
  diag::Diagnostic out =
      finding(rules::objective_business_as_usual, objective.title.part(words.range),
              fmt::format("'{}' promises more of the same, and an objective is about a change",
                          words_at(objective.title, words.range)),
              "say what will be different at the end; what only has to stay healthy is a KPI with "
              "`min` or `max`, and a guardrail");
  out.confidence = confidence_of(words.certainty);
  return out;
}

void check(const Context& context, Findings& out) {
  if (!context.workspace.config.english) return;
  each_objective(context, [&](ObjectiveNode node) {
    const auto& words = node.objective.reading.business_as_usual;
    if (words) out.push_back(as_ever(node.objective, *words));
  });
}

}  // namespace

constinit const Rule rules::objective_business_as_usual{
    .id = "objective-business-as-usual",
    .group = Group::objectives,
    .severities = info_in_strict,
    .confidence = diag::Confidence::medium,
    .judges_sentence = true,
    .by_objective = true,
    .summary = "an objective only keeps things as they are",
    .rationale =
        "The daily work needs no objective: it goes on without one. What must not get worse while "
        "something else gets better is watched as a KPI.",
    .bad = R"(title: Maintain the trust of our home cooks
)",
    .good = R"(title: Home cooks who never heard of us trust us with their first pan
)",
    .check = check,
};

}  // namespace okr::lint
