// SPDX-License-Identifier: MIT
#include "../finding.h"
#include "../nodes.h"
#include "../rules.h"

#include <fmt/format.h>

#include <vector>

namespace okr::lint {
namespace {

using Indicator = model::KeyResult::Indicator;

void check_objective(const Context& context, const model::Objective& objective, Findings& out) {
  std::vector<text::Span> lagging;
  for (const model::KeyResult& key_result : objective.key_results) {
    if (!key_result.indicator || model::is_dropped(key_result, context.as_of)) continue;
    if (**key_result.indicator == Indicator::leading) return;
    lagging.push_back(key_result.indicator->span);
  }
  if (lagging.empty()) return;
  diag::Diagnostic found = finding(
      rules::no_leading_indicator, place_of(objective),
      fmt::format("{} has only lagging indicators ({}): they move when it is too late to act",
                  called(objective), lagging.size()),
      "add one key result that moves early, such as what people do in their first week, and mark "
      "it `indicator: leading`");
  for (const text::Span span : lagging) found.related.push_back({"lagging", span});
  out.push_back(std::move(found));
}

void check(const Context& context, Findings& out) {
  each_objective(context, [&](ObjectiveNode node) {
    if (!node.objective.unread_parts) check_objective(context, node.objective, out);
  });
}

}  // namespace

constinit const Rule rules::no_leading_indicator{
    .id = "no-leading-indicator",
    .group = Group::key_results,
    .severities = info_in_strict,
    .by_objective = true,
    .summary = "`indicator` is used, and all key results of an objective are lagging",
    .rationale =
        "Lagging indicators such as revenue tell how it went; leading ones tell, while "
        "there is time to change course, how it will go.",
    .bad = R"(key_results:
  - title: Raise the repeat purchase rate from 5% to 15%
    indicator: lagging
  - title: Lower the refund rate from 0.5% to 0.2%
    indicator: lagging
)",
    .good = R"(key_results:
  - title: Raise the repeat purchase rate from 5% to 15%
    indicator: lagging
  - title: Raise the share of buyers who open the care guide from 8% to 40%
    indicator: leading
)",
    .check = check,
};

}  // namespace okr::lint
