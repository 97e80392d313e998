// SPDX-License-Identifier: MIT
#include "../finding.h"
#include "../nodes.h"
#include "../rules.h"
#include "../text_finding.h"

#include <fmt/format.h>

namespace okr::lint {
namespace {

/// What stands behind the joining word: the second key result.
std::string second_of(const model::Text& title, prose::Range join) {
  std::string rest = title.value.substr(join.end);
  rest.erase(0, rest.find_first_not_of(' '));
  return quoted(rest);
}

diag::Diagnostic joined(const model::KeyResult& key_result, const prose::Evidence& join) {
  const model::Text& title = key_result.title;
  diag::Diagnostic out = finding(
      rules::several_results_in_one, title.part(join.range),
      fmt::format("'{}' joins a second measure to the first: when one is reached and the other is "
                  "not, nobody can say how far this is",
                  words_at(title, join.range)),
      fmt::format("make two key results of it; the second one begins at {}",
                  second_of(title, join.range)));
  out.confidence = confidence_of(join.certainty);
  return out;
}

void check(const Context& context, Findings& out) {
  if (!context.workspace.config.english) return;
  each_key_result(context, [&](KeyResultNode node) {
    const auto& several = node.key_result.reading.several;
    if (several) out.push_back(joined(node.key_result, *several));
  });
}

}  // namespace

constinit const Rule rules::several_results_in_one{
    .id = "several-results-in-one",
    .group = Group::key_results,
    .severities = warning_from_recommended,
    .confidence = diag::Confidence::medium,
    .judges_sentence = true,
    .by_objective = true,
    .summary = "two measures joined in one key result",
    .rationale =
        "A key result has one value at a time. Of two measures in one sentence only the first is "
        "followed, and the other is forgotten.",
    .bad = R"(- Raise NPS from 40 to 50 and cut churn from 5% to 3%
)",
    .good = R"(- Raise NPS from 40 to 50
- Cut churn from 5% to 3%
)",
    .check = check,
};

}  // namespace okr::lint
