// SPDX-License-Identifier: MIT
#include "../confidences.h"
#include "../finding.h"
#include "../nodes.h"
#include "../rules.h"

#include <fmt/format.h>

#include <utility>
#include <vector>

namespace okr::lint {
namespace {

constexpr double steep = 3;

diag::Diagnostic unexplained(const model::KeyResult& key_result, const Confidence& before,
                             const Confidence& after) {
  diag::Diagnostic found = finding(
      rules::unexplained_confidence_drop, after.span,
      fmt::format("{} fell from {}/10 to {}/10 without a word about why", called(key_result),
                  written(before.value), written(after.value)),
      fmt::format("add a note to the check-in of {}: what happened, and what would bring it back?",
                  model::to_string(**after.checkin->date)));
  found.related.push_back({"the confidence before", before.span});
  return found;
}

void check(const Context& context, Findings& out) {
  each_key_result(context, [&](KeyResultNode node) {
    const std::vector<Confidence> all = confidences_of(node.key_result);
    for (std::size_t i = 1; i < all.size(); ++i) {
      if (all[i - 1].value - all[i].value < steep || all[i].checkin->note) continue;
      out.push_back(unexplained(node.key_result, all[i - 1], all[i]));
    }
  });
}

}  // namespace

constinit const Rule rules::unexplained_confidence_drop{
    .id = "unexplained-confidence-drop",
    .group = Group::checkins,
    .severities = info_in_strict,
    .by_objective = true,
    .summary = "a confidence that falls by 3 or more without a note",
    .rationale =
        "A steep fall is the moment to ask for help, and the next reader wants to know what "
        "happened. One line is enough.",
    .bad = R"(- title: Raise the repeat purchase rate from 5% to 15%
  checkins:
    - 2026-10-19 6% 8/10
    - 2026-10-26 6% 4/10
)",
    .good = R"(- title: Raise the repeat purchase rate from 5% to 15%
  checkins:
    - 2026-10-19 6% 8/10
    - 2026-10-26 6% 4/10 The supplier of lids went out of business
)",
    .check = check,
};

}  // namespace okr::lint
