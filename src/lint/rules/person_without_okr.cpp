// SPDX-License-Identifier: MIT
#include "../finding.h"
#include "../nodes.h"
#include "../people.h"
#include "../rules.h"

#include <fmt/format.h>

#include <set>
#include <string>

namespace okr::lint {
namespace {

/// Everyone accountable for an objective or a key result.
std::set<std::string> owners(const Context& context) {
  std::set<std::string> out;
  const auto add = [&](const std::vector<std::string>& more) {
    out.insert(more.begin(), more.end());
  };
  each_objective(context, [&](ObjectiveNode node) {
    add(model::owners_of(context.workspace, node.objective));
  });
  each_key_result(context, [&](KeyResultNode node) {
    for (const model::Word& owner : node.key_result.owners) out.insert(*owner);
  });
  return out;
}

void check(const Context& context, Findings& out) {
  if (!everything_read(context.workspace)) return;
  const std::set<std::string> busy = owners(context);
  const std::set<std::string> leading = leads(context);  // lead-without-own-okr looks at them
  const std::set<std::string> with_own = people_with_own_objective(context);
  for (const model::Person& person : context.workspace.config.people) {
    if (busy.contains(*person.id) || leading.contains(*person.id)) continue;
    if (with_own.contains(*person.id) || has_left(context, *person.id)) continue;
    out.push_back(finding(
        rules::person_without_okr, person.id.span,
        fmt::format("{} owns no objective and no key result", *person.name),
        "make them the owner of a key result that they move, or write an objective with them "
        "(`person:` at the top of a file)"));
  }
}

}  // namespace

constinit const Rule rules::person_without_okr{
    .id = "person-without-okr",
    .group = Group::alignment,
    .severities = info_in_strict,
    .summary = "a person in okr.yaml owns no objective and no key result",
    .rationale =
        "Everyone should be able to say which result is theirs. Who owns none is left to "
        "do tasks.",
    .bad = R"(# okr.yaml
people:
  ines: {name: Ines Rey}
  dana: {name: Dana Okafor}
  noor: {name: Noor Haddad}
  sam:  {name: Sam Iwu}
  li:   {name: Li Chen}
# okrs/2026-Q4/product.yaml
- title: Lower the refund rate from 0.5% to 0.2%
)",
    .good = R"(# okr.yaml
people:
  ines: {name: Ines Rey}
  dana: {name: Dana Okafor}
  noor: {name: Noor Haddad}
  sam:  {name: Sam Iwu}
  li:   {name: Li Chen}
# okrs/2026-Q4/product.yaml
- title: Lower the refund rate from 0.5% to 0.2%
  owner: li
)",
    .check = check,
};

}  // namespace okr::lint
