// SPDX-License-Identifier: MIT
#include "../finding.h"
#include "../nodes.h"
#include "../rules.h"
#include "../text_finding.h"

#include <fmt/format.h>

#include <array>

namespace okr::lint {
namespace {

constexpr std::array options = {Option{"max", 18, "the most words that an objective has"}};

diag::Diagnostic too_long(const model::Objective& objective, prose::Range beyond, int most) {
  return finding(rules::objective_too_long, objective.title.part(beyond),
                 fmt::format("this objective has {}, more than {}: nobody will know it by heart",
                             counted(prose::word_count(objective.title.value), "word"), most),
                 "keep what will be different and for whom; the reason belongs in `why`, the "
                 "measures in `key_results`");
}

void check(const Context& context, Findings& out) {
  if (!context.workspace.config.english) return;
  each_objective(context, [&](ObjectiveNode node) {
    const model::Objective& objective = node.objective;
    const int most = context.option("objective-too-long", "max", objective.span);
    if (const auto beyond =
            prose::words_beyond(objective.title.value, static_cast<std::size_t>(most)))
      out.push_back(too_long(objective, *beyond, most));
  });
}

}  // namespace

constinit const Rule rules::objective_too_long{
    .id = "objective-too-long",
    .group = Group::objectives,
    .severities = warning_from_recommended,
    .judges_sentence = true,
    .by_objective = true,
    .summary = "an objective that is too long to remember",
    .rationale =
        "People act on an objective that they can say without looking it up. A long one mostly "
        "holds its own reasons and measures as well.",
    .bad =
        R"(title: Home cooks trust us as the place to buy pans because we tell them what each pan is for and what it is not
)",
    .good = R"(title: Home cooks trust us as the place to buy pans
why: We tell them what each pan is for and what it is not.
)",
    .options = options,
    .check = check,
};

}  // namespace okr::lint
