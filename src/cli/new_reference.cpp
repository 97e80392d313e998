// SPDX-License-Identifier: MIT
#include "new_reference.h"

#include <okr/load/load.h>

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <set>

namespace okr::cli {
namespace {

std::set<std::string> teams_above(const model::Config& config, const Whose& whose) {
  std::set<std::string> out;
  for (const model::Team& team : config.teams) {
    if (whose.kind == Whose::Kind::team) {
      if (*team.id == whose.id && team.parent) out.insert(**team.parent);
      continue;
    }
    const bool leads = team.lead && **team.lead == whose.id;
    const bool belongs = std::any_of(team.members.begin(), team.members.end(),
                                     [&](const model::Word& id) { return *id == whose.id; });
    if (leads || belongs) out.insert(*team.id);
  }
  return out;
}

bool is_same(const model::Reference& reference, const model::Found& found) {
  if (!reference.is_found() || reference.objective != found.objective) return false;
  const bool to_key_result = reference.outcome == model::Reference::Outcome::key_result;
  return to_key_result == found.key_result.has_value() &&
         (!to_key_result || reference.key_result == found.key_result);
}

}  // namespace

std::vector<std::uint32_t> parents_for(const model::Workspace& workspace, const Slot& slot,
                                       model::Date as_of) {
  const std::set<std::string> teams = teams_above(workspace.config, slot.whose);
  std::vector<std::uint32_t> out;
  for (std::uint32_t i = 0; i < workspace.objectives.size(); ++i) {
    const model::Objective& objective = workspace.objectives[i];
    if (objective.person || !teams.contains(objective.team)) continue;
    if (!objective.range || !objective.range->encloses(slot.range)) continue;
    if (!model::is_dropped(objective, as_of)) out.push_back(i);
  }
  return out;
}

Result<std::optional<std::string>> of_list(const std::vector<std::string>& listed,
                                           const std::string& typed) {
  std::size_t number = 0;
  const char* const end = typed.data() + typed.size();
  const auto read = std::from_chars(typed.data(), end, number);
  if (read.ec != std::errc() || read.ptr != end) return std::optional<std::string>();
  if (number >= 1 && number <= listed.size()) return std::optional(listed[number - 1]);
  return Error{listed.empty()
                   ? "none is listed; write a reference"
                   : fmt::format("write a number from 1 to {}, or a reference", listed.size())};
}

Result<std::string> reference_in(const model::Workspace& workspace, const std::string& typed,
                                 const std::string& period, const std::string& team,
                                 model::Date as_of) {
  const Result<model::Found> found = model::find(workspace, typed, as_of);
  if (!found) return found.error();
  if (!found->objective || found->milestone) {
    return Error{fmt::format("'{}' is no objective or key result; name one", typed)};
  }
  const model::Objective& objective = workspace.objectives[*found->objective];
  const std::string whole =
      found->key_result ? model::reference_of(objective, objective.key_results[*found->key_result])
                        : model::reference_of(objective);
  if (period.empty() || !whole.starts_with(objective.period + "/")) return whole;
  std::string brief = whole.substr(objective.period.size() + 1);
  return is_same(load::resolve(workspace, {brief, {}}, period, team), *found) ? brief : whole;
}

}  // namespace okr::cli
