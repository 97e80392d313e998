// SPDX-License-Identifier: MIT
#include "../finding.h"
#include "../nodes.h"
#include "../rules.h"
#include "../text_finding.h"

#include <fmt/format.h>

namespace okr::lint {
namespace {

diag::Diagnostic forces_solution(const model::Objective& objective, const prose::Task& task) {
  diag::Diagnostic out =
      finding(rules::objective_is_task, objective.title.part(task.range),
              fmt::format("'{}' names a solution: once it is done, nobody knows what it was for",
                          words_at(objective.title, task.range)),
              fmt::format("once {} is done, what will be better, and for whom? Make that the "
                          "objective; the work itself belongs under projects",
                          called(objective)));
  out.confidence = confidence_of(task.certainty);
  return out;
}

void check(const Context& context, Findings& out) {
  if (!context.workspace.config.english) return;
  each_objective(context, [&](ObjectiveNode node) {
    const auto& task = node.objective.reading.task;
    if (task) out.push_back(forces_solution(node.objective, *task));
  });
}

}  // namespace

constinit const Rule rules::objective_is_task{
    .id = "objective-is-task",
    .group = Group::objectives,
    .severities = warning_from_recommended,
    .judges_sentence = true,
    .by_objective = true,
    .summary = "an objective forces a solution or names a deliverable",
    .rationale =
        "An objective says where to get, and leaves the way to those who know it best. Who is told "
        "what to build finishes it, whether or not it helped anyone.",
    .bad = R"(title: Sunset the least-used features
)",
    .good = R"(title: Build the best place for home cooks to find a pan
)",
    .check = check,
};

}  // namespace okr::lint
