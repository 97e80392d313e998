// SPDX-License-Identifier: MIT
#include "../cascade.h"
#include "../finding.h"
#include "../nodes.h"
#include "../rules.h"

#include <fmt/format.h>

#include <map>
#include <string>
#include <tuple>
#include <vector>

namespace okr::lint {
namespace {

constexpr Option options[] = {
    {"company", 3, "the most objectives the company should have in one period"},
    {"department", 2, "the most objectives a department should have in one period"},
    {"team", 1, "the most objectives a team should have in one period"},
    {"person", 5, "the most objectives a person should have in one period"},
};

/// Whose objectives, from when to when: the same quarter may be written in two ways.
using Owner = std::tuple<std::string, model::Date, model::Date>;
using Groups = std::map<Owner, std::vector<const model::Objective*>>;

Groups group(const Context& context) {
  Groups groups;
  each_objective(context, [&](ObjectiveNode node) {
    const model::Objective& o = node.objective;
    if (!o.range || !model::level_of(context.workspace, o)) return;
    groups[{std::string(present_id(context.workspace.config, o.team)), o.range->start,
            o.range->end}]
        .push_back(&o);
  });
  return groups;
}

/// Stands at the first objective that is too many, and names the others.
diag::Diagnostic too_many(const std::string& team, const std::vector<const model::Objective*>& all,
                          std::size_t limit) {
  const model::Objective& first_extra = *all[limit];
  diag::Diagnostic out = finding(
      rules::objective_count, place_of(first_extra),
      fmt::format("{} has {} in {}, more than {}: with so many, none comes first", team,
                  counted(all.size(), "objective"), first_extra.period, limit),
      fmt::format("keep the {} that matter most; drop the others with `dropped:` and a date, or "
                  "move them to a later period",
                  limit));
  for (const model::Objective* other : all) {
    if (other != &first_extra) out.related.push_back({"one of them", place_of(*other)});
  }
  return out;
}

void check(const Context& context, Findings& out) {
  for (const auto& [key, all] : group(context)) {
    const model::Objective& last = *all.back();
    const auto level = model::level_of(context.workspace, last);
    const int limit = context.option("objective-count", model::name_of(*level), last.span);
    if (all.size() > static_cast<std::size_t>(limit)) {
      out.push_back(too_many(std::get<0>(key), all, static_cast<std::size_t>(limit)));
    }
  }
}

}  // namespace

constinit const Rule rules::objective_count{
    .id = "objective-count",
    .group = Group::objectives,
    .severities = warning_from_recommended,
    .summary = "a team or person has more objectives in one period than it can pursue",
    .rationale =
        "Objectives say what comes first. A team with four of them has not yet decided, "
        "and its quarter goes to whatever is loudest.",
    .bad = R"(# okrs/2026-Q4/checkout.yaml
period: 2026-Q4
team: checkout
objectives:
  - title: Paying feels effortless on any phone
    key_results: [Raise the repeat purchase rate from 5% to 15%]
  - title: Home cooks always know where their order is
    key_results: [Lower the refund rate from 0.5% to 0.2%]
)",
    .good = R"(# okrs/2026-Q4/checkout.yaml
period: 2026-Q4
team: checkout
objectives:
  - title: Paying feels effortless on any phone
    key_results: [Raise the repeat purchase rate from 5% to 15%]
)",
    .options = options,
    .check = check,
};

}  // namespace okr::lint
