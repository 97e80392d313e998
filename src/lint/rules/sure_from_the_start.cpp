// SPDX-License-Identifier: MIT
#include "../confidences.h"
#include "../finding.h"
#include "../nodes.h"
#include "../rules.h"

#include <fmt/format.h>

#include <optional>

namespace okr::lint {
namespace {

constexpr double certain = 10;
constexpr double hopeless = 2;

diag::Diagnostic too_easy(const model::KeyResult& key_result, const Confidence& first) {
  return finding(rules::sure_from_the_start, first.span,
                 fmt::format("{} was certain, 10/10, from the start: it asks for nothing new",
                             called(key_result)),
                 "raise the target until about 5/10 is an honest answer, or let it go: what "
                 "happens anyway needs no key result");
}

diag::Diagnostic too_hard(const model::KeyResult& key_result, const Confidence& first) {
  return finding(rules::sure_from_the_start, first.span,
                 fmt::format("{} began at {}/10: hardly anybody works for what is given up for "
                             "lost",
                             called(key_result), written(first.value)),
                 "lower the target until about 5/10 is an honest answer, or say what would have "
                 "to be true for it");
}

void check(const Context& context, Findings& out) {
  each_key_result(context, [&](KeyResultNode node) {
    const std::optional<Confidence> first = first_confidence(node.key_result);
    if (!first) return;
    if (first->value >= certain) out.push_back(too_easy(node.key_result, *first));
    if (first->value <= hopeless) out.push_back(too_hard(node.key_result, *first));
  });
}

}  // namespace

constinit const Rule rules::sure_from_the_start{
    .id = "sure-from-the-start",
    .group = Group::checkins,
    .severities = info_from_recommended,
    .confidence = diag::Confidence::medium,
    .by_objective = true,
    .summary = "a first confidence of 10, too easy, or of 2 and less, too hard",
    .rationale =
        "A good target is about as likely missed as met when it is set. One that is certain moves "
        "nobody, and neither does one that nobody believes in.",
    .bad = R"(- title: Raise the repeat purchase rate from 5% to 15%
  checkins:
    - 2026-10-05 6% 10/10
)",
    .good = R"(- title: Raise the repeat purchase rate from 5% to 25%
  checkins:
    - 2026-10-05 6% 5/10
)",
    .check = check,
};

}  // namespace okr::lint
