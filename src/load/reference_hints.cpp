// SPDX-License-Identifier: MIT
#include "reference_hints.h"

#include <okr/text/ascii.h>

#include <fmt/format.h>

#include <algorithm>

namespace okr::load {
namespace {

bool leads_somewhere(const ReferenceIndex& index, std::string_view reference,
                     const Standpoint& from) {
  const Found::What what = index.find(reference, from).what;
  return what == Found::What::objective || what == Found::What::key_result;
}

/// The teams above `team`, the nearest first.
std::vector<std::string_view> teams_above(const model::Config& config, std::string_view team) {
  std::vector<std::string_view> out;
  const model::Team* const own = model::find_team_by_any_name(config, team);
  if (own == nullptr) return out;
  for (const model::Team* above : model::up_from(config, *own))
    if (above != own) out.push_back(*above->id);
  return out;
}

}  // namespace

std::string in_another_team(const model::Workspace& workspace, const ReferenceIndex& index,
                            std::string_view id, const Standpoint& from) {
  const std::string_view own = index.current_id(from.team);
  std::vector<std::string_view> teams = teams_above(workspace.config, from.team);
  for (const model::Objective& objective : workspace.objectives) {
    if (objective.id == id) teams.push_back(index.current_id(objective.team));
  }
  for (const std::string_view team : teams) {
    const std::string reference = fmt::format("{}/{}", team, id);
    if (team != own && leads_somewhere(index, reference, from)) return reference;
  }
  return {};
}

std::string in_lower_case(const ReferenceIndex& index, std::string_view reference,
                          const Standpoint& from) {
  std::string out = text::to_lower(reference);
  return out != reference && leads_somewhere(index, out, from) ? out : std::string();
}

std::vector<std::string_view> others_of(const ReferenceIndex& index, std::string_view team,
                                        const Standpoint& from) {
  std::vector<std::string_view> out = index.objectives_of(team);
  if (index.current_id(team) == index.current_id(from.team)) std::erase(out, from.self);
  return out;
}

}  // namespace okr::load
