// SPDX-License-Identifier: MIT
#include "../finding.h"
#include "../nodes.h"
#include "../rules.h"
#include "../text_finding.h"

#include <okr/rollup/items.h>

#include <fmt/format.h>

namespace okr::lint {
namespace {

diag::Diagnostic yes_or_no(const model::KeyResult& key_result, const prose::Evidence& words) {
  diag::Diagnostic out = finding(
      rules::undeclared_binary, words_of(key_result.title),
      fmt::format("{} is done or not, and does not say so: no progress shows on the way",
                  called(key_result)),
      "add `kind: binary` and `confidence: 5` (0 to 10, the chance you give it), or say what "
      "changes for the customer once it is done, and measure that");
  out.confidence = confidence_of(words.certainty);
  return out;
}

void check(const Context& context, Findings& out) {
  if (!context.workspace.config.english) return;
  each_key_result(context, [&](KeyResultNode node) {
    const model::KeyResult& key_result = node.key_result;
    if (!key_result.reading.yes_or_no || key_result.unread_parts) return;
    if (rollup::has_own_measure(key_result) || model::is_fed(context.workspace, node.index)) return;
    out.push_back(yes_or_no(key_result, *key_result.reading.yes_or_no));
  });
}

}  // namespace

constinit const Rule rules::undeclared_binary{
    .id = "undeclared-binary",
    .group = Group::key_results,
    .severities = warning_from_recommended,
    .confidence = diag::Confidence::medium,
    .judges_sentence = true,
    .by_objective = true,
    .summary = "a yes-or-no key result without `kind: binary`",
    .rationale =
        "Some results are won or not won. Declared as such, the chance that people give them "
        "counts as progress; left undeclared, they look like something forgotten to be measured.",
    .bad = R"(- Win Grand Hotels as a customer
)",
    .good = R"(- title: Win Grand Hotels as a customer
  kind: binary
  confidence: 5
)",
    .check = check,
};

}  // namespace okr::lint
