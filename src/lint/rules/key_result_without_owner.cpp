// SPDX-License-Identifier: MIT
#include "../finding.h"
#include "../nodes.h"
#include "../rules.h"

#include <fmt/format.h>

namespace okr::lint {
namespace {

void check(const Context& context, Findings& out) {
  each_key_result(context, [&](KeyResultNode node) {
    const model::KeyResult& key_result = node.key_result;
    if (!key_result.owners.empty() || key_result.unread_parts) return;
    if (node.objective.person) return;  // it is theirs
    out.push_back(
        finding(rules::key_result_without_owner, place_of(key_result),
                fmt::format("{} has no owner of its own", called(key_result)),
                "add `owner:` with the id of the person who checks it in each week; without one "
                "it falls to the objective's owner"));
  });
}

}  // namespace

constinit const Rule rules::key_result_without_owner{
    .id = "key-result-without-owner",
    .group = Group::key_results,
    .severities = info_in_strict,
    .by_objective = true,
    .summary = "a team's key result names no owner of its own",
    .rationale =
        "A number that everybody looks after is a number that nobody looks at. The owner "
        "knows where it stands and says so each week.",
    .bad = R"(key_results:
  - title: Lower the refund rate from 0.5% to 0.2%
)",
    .good = R"(key_results:
  - title: Lower the refund rate from 0.5% to 0.2%
    owner: sam
)",
    .check = check,
};

}  // namespace okr::lint
