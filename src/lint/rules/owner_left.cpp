// SPDX-License-Identifier: MIT
#include "../checkins.h"
#include "../finding.h"
#include "../nodes.h"
#include "../rules.h"

#include <fmt/format.h>

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace okr::lint {
namespace {

using model::Word;

/// People by id with the day they left, and the teams that are led by one of them, by each id.
struct Gone {
  std::map<std::string_view, model::Date> people;
  std::map<std::string_view, const Word*> leads;
};

Gone gone_by(const Context& context) {
  const model::Config& config = context.workspace.config;
  Gone gone;
  for (const model::Person& person : config.people) {
    if (person.left && **person.left <= context.as_of) gone.people[*person.id] = **person.left;
  }
  for (const model::Team& team : config.teams) {
    if (!team.lead || !gone.people.contains(**team.lead)) continue;
    gone.leads[*team.id] = &*team.lead;
    for (const Word& id : team.formerly) gone.leads[*id] = &*team.lead;
  }
  return gone;
}

/// The words that say who is accountable: the key result's own, else the objective's, else whose
/// file it is, else the team's lead in okr.yaml.
std::vector<Word> accountable(const Gone& gone, const KeyResultNode& node) {
  if (!node.key_result.owners.empty()) return node.key_result.owners;
  const model::Objective& objective = node.objective;
  if (!objective.owners.empty()) return objective.owners;
  if (objective.person) return {{objective.team, objective.team_span}};
  const auto lead = gone.leads.find(objective.team);
  if (lead == gone.leads.end()) return {};
  return {*lead->second};
}

bool is_open(const Context& context, const KeyResultNode& node) {
  const auto range = model::range_of(node.objective, node.key_result);
  const bool over = range && range->end < context.as_of;
  return !over && !is_finished(node.key_result, context.as_of);
}

diag::Diagnostic left(const Word& person, model::Date day, const KeyResultNode& node) {
  return finding(rules::owner_left, person.span,
                 fmt::format("{} left on {} and still answers for {}", *person,
                             model::to_string(day), called(node.key_result)),
                 fmt::format("write here who answers for it now in place of {}, or end it with "
                             "`dropped:` and a date",
                             *person));
}

/// One finding a place: an objective's owner or a team's lead may stand for many key results.
void check(const Context& context, Findings& out) {
  const Gone gone = gone_by(context);
  if (gone.people.empty()) return;
  std::set<text::Span> told;
  each_key_result(context, [&](KeyResultNode node) {
    if (!is_open(context, node)) return;
    for (const Word& person : accountable(gone, node)) {
      const auto found = gone.people.find(*person);
      if (found == gone.people.end() || !told.insert(person.span).second) continue;
      out.push_back(left(person, found->second, node));
    }
  });
}

}  // namespace

constinit const Rule rules::owner_left{
    .id = "owner-left",
    .group = Group::checkins,
    .severities = warning_from_recommended,
    .needs_date = true,
    .summary = "an open key result is owned by somebody who left",
    .rationale =
        "Nobody asks after a result whose owner is gone, and nobody checks it in. It also holds "
        "for "
        "owners that are not written: the objective's owner or the team's lead.",
    .bad = R"(# okr.yaml
people:
  ines: {name: Ines Rey}
  dana: {name: Dana Okafor}
  noor: {name: Noor Haddad}
  sam:  {name: Sam Iwu}
  li:   {name: Li Chen, left: 2026-10-15}
# okrs/2026-Q4/product.yaml
- title: Raise the repeat purchase rate from 5% to 15%
  owner: li
)",
    .good = R"(# okr.yaml
people:
  ines: {name: Ines Rey}
  dana: {name: Dana Okafor}
  noor: {name: Noor Haddad}
  sam:  {name: Sam Iwu}
  li:   {name: Li Chen, left: 2026-10-15}
# okrs/2026-Q4/product.yaml
- title: Raise the repeat purchase rate from 5% to 15%
  owner: sam
)",
    .check = check,
};

}  // namespace okr::lint
