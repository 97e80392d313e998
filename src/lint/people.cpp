// SPDX-License-Identifier: MIT
#include "people.h"

#include "nodes.h"

namespace okr::lint {

std::set<std::string> people_with_own_objective(const Context& context) {
  std::set<std::string> out;
  each_objective(context, [&](ObjectiveNode node) {
    if (node.objective.person) out.insert(node.objective.team);
  });
  return out;
}

std::set<std::string> leads(const Context& context) {
  std::set<std::string> out;
  for (const model::Team& team : context.workspace.config.teams) {
    if (team.lead && !has_ended(context, team)) out.insert(**team.lead);
  }
  return out;
}

bool has_ended(const Context& context, const model::Team& team) {
  if (!team.until) return false;
  const auto last = model::resolve_period(context.workspace.config, **team.until);
  return last && last->end < context.as_of;
}

bool has_left(const Context& context, std::string_view person) {
  const model::Person* found = model::find_person(context.workspace.config, person);
  return found && found->left && **found->left <= context.as_of;
}

}  // namespace okr::lint
