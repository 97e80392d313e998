// SPDX-License-Identifier: MIT
#include "../finding.h"
#include "../nodes.h"
#include "../rules.h"
#include "../text_finding.h"

#include <fmt/format.h>

#include <array>

namespace okr::lint {
namespace {

constexpr std::array options = {Option{"min", 3, "the fewest words that an objective has"}};

diag::Diagnostic too_short(const model::Objective& objective, std::size_t words, int least) {
  return finding(
      rules::objective_too_short, words_of(objective.title),
      fmt::format("{} has {}, fewer than {}: it does not say who will be able to do what",
                  called(objective), counted(words, "word"), least),
      fmt::format("say for whom it changes and what will be different: "
                  "\"{}: ___ can ___\"",
                  objective.title.value));
}

void check(const Context& context, Findings& out) {
  if (!context.workspace.config.english) return;
  each_objective(context, [&](ObjectiveNode node) {
    const model::Objective& objective = node.objective;
    const std::size_t words = prose::word_count(objective.title.value);
    const int least = context.option("objective-too-short", "min", objective.span);
    if (words == 0 || static_cast<int>(words) >= least) return;
    out.push_back(too_short(objective, words, least));
  });
}

}  // namespace

constinit const Rule rules::objective_too_short{
    .id = "objective-too-short",
    .group = Group::objectives,
    .severities = warning_from_recommended,
    .judges_sentence = true,
    .by_objective = true,
    .summary = "an objective of one or two words",
    .rationale =
        "\"Better support\" means something else to everyone who reads it. A subject, an object "
        "and the way between them take three words at the least.",
    .bad = R"(title: Better support
)",
    .good = R"(title: Home cooks get help while the pan is still warm
)",
    .options = options,
    .check = check,
};

}  // namespace okr::lint
