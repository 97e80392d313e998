// SPDX-License-Identifier: MIT
#include "../finding.h"
#include "../nodes.h"
#include "../rules.h"

#include <fmt/format.h>

namespace okr::lint {
namespace {

/// Whether its value is a number that has to be looked up somewhere.
bool is_looked_up(const model::KeyResult& key_result) {
  if (!key_result.measure.kind || key_result.kpi) return false;
  switch (*key_result.measure.kind) {
    case model::Kind::metric:
    case model::Kind::threshold:
    case model::Kind::maintain:
      return true;
    case model::Kind::binary:
    case model::Kind::milestones:
      return false;
  }
  return false;
}

void check(const Context& context, Findings& out) {
  each_key_result(context, [&](KeyResultNode node) {
    const model::KeyResult& key_result = node.key_result;
    if (key_result.source || key_result.unread_parts || !is_looked_up(key_result)) return;
    out.push_back(
        finding(rules::key_result_without_source, place_of(key_result),
                fmt::format("{} does not say where its number is looked up", called(key_result)),
                "add `source:` with the dashboard, query or survey, so that everyone "
                "reads the same number"));
  });
}

}  // namespace

constinit const Rule rules::key_result_without_source{
    .id = "key-result-without-source",
    .group = Group::key_results,
    .severities = info_in_strict,
    .by_objective = true,
    .summary = "a measured key result does not say where its number comes from",
    .rationale =
        "Two people who look in two places find two numbers, and the quarter ends in an "
        "argument about which is right.",
    .bad = R"(key_results:
  - title: Lower the refund rate from 0.5% to 0.2%
)",
    .good = R"(key_results:
  - title: Lower the refund rate from 0.5% to 0.2%
    source: billing dashboard
)",
    .check = check,
};

}  // namespace okr::lint
