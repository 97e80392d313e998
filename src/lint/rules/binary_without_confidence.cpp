// SPDX-License-Identifier: MIT
#include "../checkins.h"
#include "../finding.h"
#include "../nodes.h"
#include "../rules.h"

#include <fmt/format.h>

#include <algorithm>

namespace okr::lint {
namespace {

/// Once it is done there is no chance left to state.
bool says_its_chance(const model::KeyResult& key_result) {
  return key_result.confidence ||
         std::any_of(key_result.checkins.begin(), key_result.checkins.end(),
                     [](const model::CheckIn& c) { return c.confidence || is_done(c); });
}

void check(const Context& context, Findings& out) {
  each_key_result(context, [&](KeyResultNode node) {
    const model::KeyResult& key_result = node.key_result;
    if (key_result.measure.kind != model::Kind::binary || key_result.unread_parts) return;
    if (says_its_chance(key_result)) return;
    const text::Span place = key_result.kind ? key_result.kind->span : place_of(key_result);
    out.push_back(finding(
        rules::binary_without_confidence, place,
        fmt::format("{} is done or not, and never says how likely it is", called(key_result)),
        "add `confidence: 6` (0 to 10, how sure you are that it will be done), and a new "
        "N/10 in each check-in: it is the only progress that a yes-or-no result has"));
  });
}

}  // namespace

constinit const Rule rules::binary_without_confidence{
    .id = "binary-without-confidence",
    .group = Group::key_results,
    .severities = warning_from_recommended,
    .by_objective = true,
    .summary = "a yes-or-no key result never says how likely it is",
    .rationale =
        "A result that is done or not shows nothing on the way but the chance that "
        "people give it. Without one it counts as 0 until the last day.",
    .bad = R"(key_results:
  - title: Win Grand Hotels as a customer
    kind: binary
)",
    .good = R"(key_results:
  - title: Win Grand Hotels as a customer
    kind: binary
    confidence: 6
)",
    .check = check,
};

}  // namespace okr::lint
