// SPDX-License-Identifier: MIT
#include "entities.h"

#include <algorithm>

namespace okr::lint {
namespace {

/// Where in `things`, sorted by place and apart from one another, the one around `span` is.
template <class T>
std::optional<std::uint32_t> index_around(const std::vector<T>& things, text::Span span) {
  const auto starts_behind = [](text::Span place, const T& thing) {
    return std::pair(place.file, place.begin) < std::pair(thing.span.file, thing.span.begin);
  };
  const auto behind = std::upper_bound(things.begin(), things.end(), span, starts_behind);
  if (behind == things.begin() || !std::prev(behind)->span.contains(span)) return std::nullopt;
  return static_cast<std::uint32_t>(std::prev(behind) - things.begin());
}

/// All objectives of a file are of one team; so the first one names the file's.
std::string team_of_file(const model::Workspace& workspace, std::uint32_t file) {
  const auto before = [](const auto& thing, std::uint32_t number) { return thing.file < number; };
  const auto& objectives = workspace.objectives;
  const auto o = std::lower_bound(objectives.begin(), objectives.end(), file, before);
  if (o != objectives.end() && o->file == file) return o->team;
  const auto& projects = workspace.projects;
  const auto p = std::lower_bound(projects.begin(), projects.end(), file, before);
  return p != projects.end() && p->file == file ? p->team : std::string();
}

void attach_objective(const model::Workspace& workspace, const Entity& entity,
                      diag::Diagnostic& finding) {
  const model::Objective& objective = workspace.objectives[*entity.objective];
  if (!entity.key_result) {
    finding.ref = model::reference_of(objective);
    finding.owners = model::owners_of(workspace, objective);
    return;
  }
  const model::KeyResult& key_result = objective.key_results[*entity.key_result];
  finding.ref = model::reference_of(objective, key_result);
  finding.owners = model::owners_of(workspace, objective, key_result);
}

}  // namespace

Entity entity_at(const model::Workspace& workspace, text::Span span) {
  Entity entity;
  entity.objective = index_around(workspace.objectives, span);
  if (entity.objective) {
    const model::Objective& objective = workspace.objectives[*entity.objective];
    entity.key_result = index_around(objective.key_results, span);
    return entity;
  }
  entity.kpi = index_around(workspace.kpis, span);
  if (!entity.kpi) entity.project = index_around(workspace.projects, span);
  return entity;
}

bool is_in_checkin(const model::Workspace& workspace, text::Span span) {
  const Entity entity = entity_at(workspace, span);
  if (!entity.key_result) return false;
  const model::Objective& objective = workspace.objectives[*entity.objective];
  return index_around(objective.key_results[*entity.key_result].checkins, span).has_value();
}

void attach_entity(const model::Workspace& workspace, diag::Diagnostic& finding) {
  const Entity entity = entity_at(workspace, finding.span);
  finding.team = team_of_file(workspace, finding.span.file);
  if (entity.objective) {
    attach_objective(workspace, entity, finding);
  } else if (entity.kpi) {
    const model::Kpi& kpi = workspace.kpis[*entity.kpi];
    finding.ref = "kpi:" + kpi.id;
    if (kpi.owner) finding.owners = {**kpi.owner};
  } else if (entity.project) {
    const model::Project& project = workspace.projects[*entity.project];
    finding.ref = "project:" + project.id;
    if (project.owner) finding.owners = {**project.owner};
  }
}

}  // namespace okr::lint
