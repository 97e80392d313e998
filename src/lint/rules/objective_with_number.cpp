// SPDX-License-Identifier: MIT
#include "../nodes.h"
#include "../rules.h"
#include "../text_finding.h"

#include <fmt/format.h>

namespace okr::lint::rules {
namespace {

/// Takes the sentence as it is to a key result, and leaves a blank for the objective. A person says
/// what stands in its place, so the list's layout need not be guessed here.
diag::Fix move_to_key_result(const model::Text& title) {
  const auto end = static_cast<std::uint32_t>(title.value.size());
  return blank_to_fill(title, {0, end}, "___",
                       fmt::format("say without a number what changes, and make {} a key result",
                                   quoted(title.value)));
}

diag::Diagnostic finding(const model::Objective& objective,
                         const std::vector<prose::Number>& numbers) {
  const prose::Number& first = numbers.front();
  diag::Diagnostic out;
  out.rule = "objective-with-number";
  out.span = objective.title.part(first.range);
  out.confidence = confidence_of(first.certainty);
  out.message = fmt::format(
      "'{}' is a measure: an objective says what changes, its key results by "
      "how much",
      words_at(objective.title, first.range));
  out.help = fmt::format("say here what gets better and for whom, and make it a key result:\n{}",
                         quoted(objective.title.value));
  for (std::size_t i = 1; i < numbers.size(); ++i) {
    out.related.push_back({"so is this", objective.title.part(numbers[i].range)});
  }
  out.fixes.push_back(move_to_key_result(objective.title));
  return out;
}

void check(const Context& context, Findings& findings) {
  if (!context.workspace.config.english) return;
  each_objective(context, [&](ObjectiveNode node) {
    const model::Objective& objective = node.objective;
    const std::vector<prose::Number>& numbers = objective.reading.numbers;
    if (!numbers.empty()) findings.push_back(finding(objective, numbers));
  });
}

}  // namespace

constinit const Rule objective_with_number{
    .id = "objective-with-number",
    .group = Group::founding,
    .severities = always_error,
    .judges_sentence = true,
    .by_objective = true,
    .summary = "a number in an objective that measures something",
    .rationale =
        "An objective is what people remember and want; a number in it becomes the goal itself, "
        "and "
        "the way to it is lost. Numbers that are names, such as 2026, Q3 or B2B, are fine.",
    .bad = R"(title: Increase monthly active users by 20%
key_results: [Raise the repeat purchase rate from 5% to 15%]
)",
    .good = R"(title: Home cooks come back to us week after week
key_results:
  - Raise monthly active users from 40,000 to 48,000
)",
    .fix = "needs input: asks for the sentence without the number, which goes to a key result",
    .check = check,
};

}  // namespace okr::lint::rules
