// SPDX-License-Identifier: MIT
#include "../finding.h"
#include "../nodes.h"
#include "../rules.h"
#include "../text_finding.h"

#include <fmt/format.h>

#include <array>

namespace okr::lint {
namespace {

constexpr std::array options = {Option{"max", 25, "the most words that a key result has"}};

diag::Diagnostic too_long(const model::KeyResult& key_result, prose::Range beyond, int most) {
  return finding(rules::key_result_too_long, key_result.title.part(beyond),
                 fmt::format("this key result has {}, more than {}: what is measured gets lost",
                             counted(prose::word_count(key_result.title.value), "word"), most),
                 "keep the measure: what goes from where to where; how to get there belongs under "
                 "projects");
}

diag::Diagnostic plan(const model::KeyResult& key_result, const prose::Evidence& step) {
  diag::Diagnostic out = finding(
      rules::key_result_too_long, key_result.title.part(step.range),
      fmt::format("'{}' is one more step of a plan: a key result says what has changed once "
                  "the plan has worked",
                  words_at(key_result.title, step.range)),
      "write down the change that the last step is for; the steps themselves are tasks of a "
      "project that supports it");
  out.confidence = confidence_of(step.certainty);
  return out;
}

void check(const Context& context, Findings& out) {
  if (!context.workspace.config.english) return;
  each_key_result(context, [&](KeyResultNode node) {
    const model::KeyResult& key_result = node.key_result;
    const int most = context.option("key-result-too-long", "max", key_result.span);
    if (const auto beyond =
            prose::words_beyond(key_result.title.value, static_cast<std::size_t>(most))) {
      out.push_back(too_long(key_result, *beyond, most));
    } else if (key_result.reading.plan) {
      out.push_back(plan(key_result, *key_result.reading.plan));
    }
  });
}

}  // namespace

constinit const Rule rules::key_result_too_long{
    .id = "key-result-too-long",
    .group = Group::key_results,
    .severities = warning_from_recommended,
    .judges_sentence = true,
    .by_objective = true,
    .summary = "a key result that is too long, or reads like a plan",
    .rationale =
        "A key result is one measure. What is longer mostly tells how to get there, and that may "
        "change every week without the result changing.",
    .bad =
        R"(- Raise the repeat purchase rate from 5% to 15% by writing to every buyer two weeks after the delivery, asking how the first dinner went and what they would like to cook next
)",
    .good = R"(- Raise the repeat purchase rate from 5% to 15%
)",
    .options = options,
    .check = check,
};

}  // namespace okr::lint
