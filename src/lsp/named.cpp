// SPDX-License-Identifier: MIT
#include "named.h"

#include <okr/model/known_names.h>

#include <algorithm>
#include <string>
#include <vector>

namespace okr::lsp {
namespace {

using edit::Named;
using model::Found;
using model::Workspace;

std::optional<Named> kpi_named(const Workspace& workspace, std::string_view id) {
  for (std::uint32_t i = 0; i < workspace.kpis.size(); ++i) {
    if (workspace.kpis[i].id == id) return named_of(workspace, kpi_number(i));
  }
  return std::nullopt;
}

}  // namespace

bool is_name(const Named& named) {
  return named.kind == Named::Kind::team || named.kind == Named::Kind::person;
}

bool is_period(const model::Config& config, std::string_view part) {
  return model::looks_like_period(part) ||
         std::any_of(config.periods.begin(), config.periods.end(),
                     [&](const model::NamedPeriod& period) { return *period.id == part; });
}

Found objective_number(std::uint32_t objective) {
  Found out;
  out.objective = objective;
  return out;
}

Found key_result_number(std::uint32_t objective, std::uint32_t key_result) {
  Found out = objective_number(objective);
  out.key_result = key_result;
  return out;
}

Found kpi_number(std::uint32_t kpi) {
  Found out;
  out.kpi = kpi;
  return out;
}

Found project_number(std::uint32_t project) {
  Found out;
  out.project = project;
  return out;
}

Named named_of(const Workspace& workspace, const Found& found) {
  if (found.kpi) return {Named::Kind::kpi, workspace.kpis[*found.kpi].id, found};
  if (found.project) return {Named::Kind::project, workspace.projects[*found.project].id, found};
  const model::Objective& objective = workspace.objectives[*found.objective];
  if (!found.key_result) return {Named::Kind::objective, objective.id, found};
  const model::KeyResult& kr = objective.key_results[*found.key_result];
  if (!found.milestone) return {Named::Kind::key_result, kr.id, found};
  return {Named::Kind::milestone, kr.milestones[*found.milestone].id, found};
}

std::optional<Named> team_named(const Workspace& workspace, std::string_view id) {
  const model::Team* const team = model::find_team_by_any_name(workspace.config, id);
  if (team == nullptr) return std::nullopt;
  return Named{Named::Kind::team, *team->id};
}

std::optional<Named> person_named(const Workspace& workspace, std::string_view id) {
  const std::vector<std::string> people = model::known_people(workspace);
  if (!std::binary_search(people.begin(), people.end(), id)) return std::nullopt;
  return Named{Named::Kind::person, std::string(id)};
}

std::optional<Named> name_of_kind(const Workspace& workspace, Names names, std::string_view id) {
  switch (names) {
    case Names::team:
      return team_named(workspace, id);
    case Names::person:
      return person_named(workspace, id);
    case Names::kpi:
      return kpi_named(workspace, id);
    case Names::period:
    case Names::none:
      return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace okr::lsp
