// SPDX-License-Identifier: MIT
#include "../finding.h"
#include "../nodes.h"
#include "../rules.h"
#include "../text_finding.h"

#include <fmt/format.h>

namespace okr::lint {
namespace {

diag::Diagnostic too_far(const model::Objective& objective, const prose::Evidence& words) {
  diag::Diagnostic out =
      finding(rules::objective_out_of_reach, objective.title.part(words.range),
              fmt::format("'{}' is a place in a ranking that no single period moves",
                          words_at(objective.title, words.range)),
              "keep it as the vision, and say what gets you nearer to it this time: what will "
              "customers find here that they miss today?");
  out.confidence = confidence_of(words.certainty);
  return out;
}

void check(const Context& context, Findings& out) {
  if (!context.workspace.config.english) return;
  each_objective(context, [&](ObjectiveNode node) {
    const auto& words = node.objective.reading.out_of_reach;
    if (words) out.push_back(too_far(node.objective, *words));
  });
}

}  // namespace

constinit const Rule rules::objective_out_of_reach{
    .id = "objective-out-of-reach",
    .group = Group::objectives,
    .severities = info_in_strict,
    .confidence = diag::Confidence::medium,
    .judges_sentence = true,
    .by_objective = true,
    .summary = "an objective wants to be number one",
    .rationale =
        "To lead a market takes years and depends on others. An objective that nobody can get "
        "nearer to in its period moves nobody.",
    .bad = R"(title: Become the market leader in cast-iron pans
)",
    .good = R"(title: Home cooks recommend our cast-iron pans to their friends
)",
    .check = check,
};

}  // namespace okr::lint
