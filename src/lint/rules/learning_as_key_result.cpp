// SPDX-License-Identifier: MIT
#include "../finding.h"
#include "../nodes.h"
#include "../rules.h"
#include "../text_finding.h"

#include <fmt/format.h>

namespace okr::lint {
namespace {

diag::Diagnostic counts_learning(const model::KeyResult& key_result, const prose::Evidence& words) {
  diag::Diagnostic out =
      finding(rules::learning_as_key_result, key_result.title.part(words.range),
              fmt::format("a count of '{}' says how much was asked, not what was learned",
                          words_at(key_result.title, words.range)),
              "say what you will know or decide by it: \"the share of ___ who ___ is known to be "
              "above ___\"; as a first step into the unknown it may stay");
  out.confidence = confidence_of(words.certainty);
  return out;
}

void check(const Context& context, Findings& out) {
  if (!context.workspace.config.english) return;
  each_key_result(context, [&](KeyResultNode node) {
    const auto& learning = node.key_result.reading.learning;
    if (learning) out.push_back(counts_learning(node.key_result, *learning));
  });
}

}  // namespace

constinit const Rule rules::learning_as_key_result{
    .id = "learning-as-key-result",
    .group = Group::key_results,
    .severities = info_in_strict,
    .confidence = diag::Confidence::medium,
    .judges_sentence = true,
    .by_objective = true,
    .summary = "a key result counts interviews or experiments",
    .rationale =
        "To learn is worth a key result where little is known yet. But ten interviews can be held "
        "and nothing be learned; what you know and do afterwards is the result.",
    .bad = R"(- Interview 20 customers about their first pan
)",
    .good = R"(- Raise the share of first buyers who come back from 5% to 15%
)",
    .check = check,
};

}  // namespace okr::lint
