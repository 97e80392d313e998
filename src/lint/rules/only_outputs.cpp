// SPDX-License-Identifier: MIT
#include "../finding.h"
#include "../measure_fields.h"
#include "../nodes.h"
#include "../rules.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace okr::lint {
namespace {

std::vector<const model::KeyResult*> active_in(const Context& context,
                                               const model::Objective& objective) {
  std::vector<const model::KeyResult*> out;
  for (const model::KeyResult& key_result : objective.key_results)
    if (!model::is_dropped(key_result, context.as_of)) out.push_back(&key_result);
  return out;
}

diag::Diagnostic all_made(const model::Objective& objective,
                          const std::vector<const model::KeyResult*>& outputs) {
  diag::Diagnostic out = finding(
      rules::only_outputs, place_of(objective),
      fmt::format("all {} of {} say what is made or done: they can all be finished, and nothing "
                  "be better",
                  counted(outputs.size(), "key result"), called(objective)),
      "begin with the one that matters most: what will people do more, less or sooner once it is "
      "there? From how much to how much?");
  for (const auto* output : outputs) out.related.push_back({"an output", place_of(*output)});
  return out;
}

void check(const Context& context, Findings& out) {
  if (!context.workspace.config.english) return;
  each_objective(context, [&](ObjectiveNode node) {
    const model::Objective& objective = node.objective;
    if (objective.unread_parts || has_active_contributor(context, node.index)) return;
    const auto key_results = active_in(context, objective);
    const bool all = std::all_of(key_results.begin(), key_results.end(),
                                 [](const auto* key_result) { return is_task(*key_result); });
    if (all && key_results.size() > 1) out.push_back(all_made(objective, key_results));
  });
}

}  // namespace

constinit const Rule rules::only_outputs{
    .id = "only-outputs",
    .group = Group::key_results,
    .severities = warning_from_recommended,
    .by_objective = true,
    .summary = "every key result of an objective is a task or a count of things made",
    .rationale =
        "A list of outputs is a plan with the objective as its headline. At least one key result "
        "has to tell whether the work was of use to anyone.",
    .bad = R"(- Publish 10 blog posts
- Launch two new products
- Hire 5 engineers
)",
    .good = R"(- Raise the repeat purchase rate from 5% to 15%
- Lower the refund rate from 0.5% to 0.2%
)",
    .check = check,
};

}  // namespace okr::lint
