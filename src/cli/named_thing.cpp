// SPDX-License-Identifier: MIT
#include "named_thing.h"

#include "names.h"

#include <okr/model/find.h>
#include <okr/text/nearest.h>

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace okr::cli {
namespace {

using edit::Named;
using model::Workspace;

std::optional<Named> team_called(const Workspace& workspace, std::string_view id) {
  const model::Team* const team = model::find_team_by_any_name(workspace.config, id);
  if (team == nullptr) return std::nullopt;
  return Named{Named::Kind::team, *team->id};
}

std::optional<Named> person_called(const Workspace& workspace, std::string_view id) {
  const std::vector<std::string> people = known_people(workspace);
  if (std::find(people.begin(), people.end(), id) == people.end()) return std::nullopt;
  return Named{Named::Kind::person, std::string(id)};
}

Named thing_at(const Workspace& workspace, const model::Found& found) {
  if (found.kpi) return {Named::Kind::kpi, workspace.kpis[*found.kpi].id, found};
  if (found.project) return {Named::Kind::project, workspace.projects[*found.project].id, found};
  const model::Objective& objective = workspace.objectives[*found.objective];
  if (!found.key_result) return {Named::Kind::objective, objective.id, found};
  const model::KeyResult& key_result = objective.key_results[*found.key_result];
  if (!found.milestone) return {Named::Kind::key_result, key_result.id, found};
  return {Named::Kind::milestone, key_result.milestones[*found.milestone].id, found};
}

std::optional<std::string_view> behind(std::string_view word, std::string_view prefix) {
  if (!word.starts_with(prefix)) return std::nullopt;
  return word.substr(prefix.size());
}

Result<Named> known(std::optional<Named> named, std::string_view what, std::string_view id,
                    const std::vector<std::string>& all) {
  if (named) return *std::move(named);
  const std::vector<std::string_view> views(all.begin(), all.end());
  return Error{fmt::format("there is no {} '{}'{}", what, id, text::did_you_mean(id, views))};
}

/// How to say which of two is meant.
std::string exactly(const Workspace& workspace, const Named& named) {
  if (named.kind == Named::Kind::team) return "team:" + named.id;
  if (named.kind == Named::Kind::person) return "person:" + named.id;
  const model::Objective& objective = workspace.objectives[*named.found.objective];
  if (!named.found.key_result) return model::reference_of(objective);
  const model::KeyResult& key_result = objective.key_results[*named.found.key_result];
  const std::string reference = model::reference_of(objective, key_result);
  if (!named.found.milestone) return reference;
  return reference + '/' + key_result.milestones[*named.found.milestone].id;
}

std::optional<std::string> nearest_name(const Workspace& workspace, std::string_view word) {
  std::vector<std::string> names = known_teams(workspace);
  for (std::string& person : known_people(workspace)) names.push_back(std::move(person));
  const std::vector<std::string_view> views(names.begin(), names.end());
  return text::nearest(word, views);
}

}  // namespace

Result<Named> named_thing(const Workspace& workspace, std::string_view word, model::Date as_of) {
  if (const auto id = behind(word, "team:"))
    return known(team_called(workspace, *id), "team", *id, known_teams(workspace));
  if (const auto id = behind(word, "person:"))
    return known(person_called(workspace, *id), "person", *id, known_people(workspace));
  std::optional<Named> name = team_called(workspace, word);
  if (!name) name = person_called(workspace, word);
  const Result<model::Found> found = model::find(workspace, word, as_of);
  if (name && !found) return *name;
  if (!name && found) return thing_at(workspace, *found);
  if (name) {
    const Named thing = thing_at(workspace, *found);
    return Error{
        fmt::format("'{}' is a {} and {} {}: write {} or {}", word, edit::name_of(name->kind),
                    thing.kind == Named::Kind::objective ? "an" : "a", edit::name_of(thing.kind),
                    exactly(workspace, *name), exactly(workspace, thing))};
  }
  if (const auto near = nearest_name(workspace, word))
    return Error{fmt::format("nothing is called '{}' (did you mean '{}'?)", word, *near)};
  return found.error();
}

}  // namespace okr::cli
