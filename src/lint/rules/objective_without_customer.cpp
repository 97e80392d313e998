// SPDX-License-Identifier: MIT
#include "../finding.h"
#include "../nodes.h"
#include "../rules.h"

#include <fmt/format.h>

#include <algorithm>

namespace okr::lint {
namespace {

bool names_customer(const model::Objective& objective) {
  const auto names_one = [](const model::Text& text) {
    return prose::find_customer_word(text.value).has_value();
  };
  return objective.customer || names_one(objective.title) ||
         (objective.why && names_one(*objective.why)) ||
         std::any_of(
             objective.key_results.begin(), objective.key_results.end(),
             [&](const model::KeyResult& key_result) { return names_one(key_result.title); });
}

void check(const Context& context, Findings& out) {
  if (!context.workspace.config.english) return;
  each_objective(context, [&](ObjectiveNode node) {
    const model::Objective& objective = node.objective;
    if (objective.unread_parts || objective.title.value.empty() || names_customer(objective))
      return;
    out.push_back(finding(rules::objective_without_customer, place_of(objective),
                          fmt::format("{} names nobody who will be better off", called(objective)),
                          "add `customer: ` with those who are to notice, inside or outside the "
                          "house, or say it in the sentence"));
  });
}

}  // namespace

constinit const Rule rules::objective_without_customer{
    .id = "objective-without-customer",
    .group = Group::objectives,
    .severities = info_in_strict,
    .confidence = diag::Confidence::medium,
    .by_objective = true,
    .summary = "an objective that names no customer, neither in `customer` nor in its words",
    .rationale =
        "Whoever works on an objective decides every day in favour of somebody. Where nobody is "
        "named, that is mostly the house itself.",
    .bad = R"(title: The warehouse runs like clockwork
key_results: [Cut the dispatch time from 80 h to 48 h]
)",
    .good = R"(title: The warehouse runs like clockwork
customer: home cooks who want to cook on Saturday
key_results: [Cut the dispatch time from 80 h to 48 h]
)",
    .check = check,
};

}  // namespace okr::lint
