// SPDX-License-Identifier: MIT
#include "../finding.h"
#include "../nodes.h"
#include "../rules.h"

#include <fmt/format.h>

namespace okr::lint {
namespace {

constexpr Option options[] = {
    {"min", 3, "the fewest key results an objective should have"},
    {"max", 5, "the most key results an objective should have"},
};

diag::Diagnostic too_few(const model::Objective& objective, std::size_t count, int min) {
  return finding(rules::key_result_count, place_of(objective),
                 fmt::format("{} has {}, fewer than {}: one measure alone is easily reached the "
                             "wrong way",
                             called(objective), counted(count, "key result"), min),
                 fmt::format("add {} more: what else would you see once this is reached?",
                             static_cast<std::size_t>(min) - count));
}

diag::Diagnostic too_many(const model::Objective& objective, std::size_t count, int max) {
  return finding(rules::key_result_count, place_of(objective),
                 fmt::format("{} has {}, more than {}: nobody can keep that many in mind",
                             called(objective), counted(count, "key result"), max),
                 fmt::format("keep the {} that say most, or split the objective in two", max));
}

// Dropped key results count here: dropping one is no reason to be told to add another.
void check(const Context& context, Findings& out) {
  each_objective(context, [&](ObjectiveNode node) {
    const model::Objective& objective = node.objective;
    const std::size_t count = objective.key_results.size();
    if (count == 0) return;  // objective-without-key-results says so
    const int min = context.option("key-result-count", "min", objective.span);
    const int max = context.option("key-result-count", "max", objective.span);
    if (count < static_cast<std::size_t>(min)) {
      if (!objective.unread_parts) out.push_back(too_few(objective, count, min));
    } else if (count > static_cast<std::size_t>(max)) {
      out.push_back(too_many(objective, count, max));
    }
  });
}

}  // namespace

constinit const Rule rules::key_result_count{
    .id = "key-result-count",
    .group = Group::objectives,
    .severities = warning_from_recommended,
    .by_objective = true,
    .summary = "an objective does not have 3 to 5 key results",
    .rationale =
        "One or two key results rarely tell the whole story and are easily reached the "
        "wrong way; more than five are a list that nobody remembers.",
    .bad = R"(objectives:
  - title: Home cooks trust us as the place to buy cookware
    key_results:
      - Raise the repeat purchase rate from 5% to 15%
)",
    .good = R"(objectives:
  - title: Home cooks trust us as the place to buy cookware
    key_results:
      - Raise top-of-mind brand awareness from 10% to 25%
      - Raise the repeat purchase rate from 5% to 15%
      - Lower the refund rate from 0.5% to 0.2%
)",
    .options = options,
    .check = check,
};

}  // namespace okr::lint
