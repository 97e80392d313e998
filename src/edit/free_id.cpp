// SPDX-License-Identifier: MIT
// Whether an id can be one, and is free where it would stand.
#include <okr/edit/rename.h>
#include <okr/load/load.h>
#include <okr/text/ascii.h>

#include <fmt/format.h>

#include <algorithm>

namespace okr::edit {
namespace {

using model::Objective;
using model::Workspace;
using Kind = Named::Kind;

Error taken(std::string_view to, std::string_view by) {
  return {fmt::format("'{}' is taken: {} has that id", to, by)};
}

template <class T>
bool has_id(const std::vector<T>& things, std::string_view id) {
  return std::any_of(things.begin(), things.end(), [&](const T& thing) { return thing.id == id; });
}

/// Where okr.yaml lists no people, whoever is named anywhere is one.
bool is_named_person(const Workspace& workspace, std::string_view id) {
  const auto is = [&](const std::optional<model::Word>& word) { return word && **word == id; };
  const auto are = [&](const std::vector<model::Word>& words) {
    return std::any_of(words.begin(), words.end(), [&](const auto& word) { return *word == id; });
  };
  const auto wrote = [&](const std::vector<model::CheckIn>& checkins) {
    return std::any_of(checkins.begin(), checkins.end(),
                       [&](const auto& checkin) { return checkin.by && checkin.by->value == id; });
  };
  const auto any = [](const auto& things, auto test) {
    return std::any_of(things.begin(), things.end(), test);
  };
  const auto in_key_result = [&](const model::KeyResult& kr) {
    return are(kr.owners) || wrote(kr.checkins);
  };
  return any(workspace.config.teams,
             [&](const model::Team& team) { return is(team.lead) || are(team.members); }) ||
         any(workspace.objectives,
             [&](const Objective& o) {
               return (o.person && o.team == id) || are(o.owners) ||
                      any(o.key_results, in_key_result);
             }) ||
         any(workspace.kpis,
             [&](const model::Kpi& kpi) { return is(kpi.owner) || wrote(kpi.readings); }) ||
         any(workspace.projects, [&](const model::Project& project) { return is(project.owner); });
}

Error taken_by_person(const Named& named, std::string_view to) {
  Error error = taken(to, "a person");
  if (named.kind == Kind::person) {
    error.message +=
        fmt::format("; to hand on what is {}'s: okr reassign {} {}", named.id, named.id, to);
  }
  return error;
}

/// Teams, people and periods share one name space.
std::optional<Error> taken_as_name(const Workspace& workspace, const Named& named,
                                   std::string_view to) {
  const model::Config& config = workspace.config;
  const model::Team* const team = model::find_team_by_any_name(config, to);
  const bool is_own = named.kind == Kind::team && team != nullptr &&
                      team == model::find_team_by_any_name(config, named.id);
  if (team != nullptr && !is_own) return taken(to, fmt::format("team '{}'", *team->id));
  const bool is_somebody = !config.has_people && named.kind == Kind::person && to != named.id &&
                           is_named_person(workspace, to);
  if (model::find_person(config, to) != nullptr || is_somebody) return taken_by_person(named, to);
  for (const model::NamedPeriod& period : config.periods) {
    if (*period.id == to) return taken(to, "a period");
  }
  return std::nullopt;
}

bool same_team(const Workspace& workspace, const Objective& a, const Objective& b) {
  const auto current = [&](const Objective& objective) {
    const model::Team* const team = model::find_team_by_any_name(workspace.config, objective.team);
    return team ? *team->id : objective.team;
  };
  return current(a) == current(b);
}

bool same_period(const Objective& a, const Objective& b) {
  return a.period == b.period || (a.range && a.range == b.range);
}

std::optional<Error> taken_by_objective(const Workspace& workspace, const Named& named,
                                        std::string_view to) {
  const Objective& own = workspace.objectives[*named.found.objective];
  for (const Objective& other : workspace.objectives) {
    if (other.id == to && same_team(workspace, own, other) && same_period(own, other))
      return taken(to, fmt::format("{} \"{}\"", model::reference_of(other), other.title.value));
  }
  return std::nullopt;
}

}  // namespace

std::optional<Error> cannot_be_id(std::string_view text) {
  if (model::looks_like_period(text))
    return Error{fmt::format("'{}' looks like a period, and no id may", text)};
  if (load::is_id(text)) return std::nullopt;
  const std::string near = load::slug(text);
  return Error{fmt::format("'{}' cannot be an id: it has lower-case letters, digits and hyphens{}",
                           text, near.empty() ? "" : fmt::format(", such as {}", near))};
}

std::string_view name_of(Kind kind) {
  switch (kind) {
    case Kind::team:
      return "team";
    case Kind::person:
      return "person";
    case Kind::objective:
      return "objective";
    case Kind::key_result:
      return "key result";
    case Kind::milestone:
      return "milestone";
    case Kind::kpi:
      return "KPI";
    case Kind::project:
      return "project";
  }
  return "";
}

std::optional<Error> cannot_be_called(const Workspace& workspace, const Named& named,
                                      std::string_view to) {
  if (auto error = cannot_be_id(to)) return error;
  const model::Found& found = named.found;
  switch (named.kind) {
    case Kind::team:
    case Kind::person:
      return taken_as_name(workspace, named, to);
    case Kind::objective:
      if (auto error = taken_as_name(workspace, named, to)) return error;
      return taken_by_objective(workspace, named, to);
    case Kind::key_result:
      if (!has_id(workspace.objectives[*found.objective].key_results, to)) return std::nullopt;
      return taken(to, "another key result of this objective");
    case Kind::milestone:
      if (!has_id(workspace.objectives[*found.objective].key_results[*found.key_result].milestones,
                  to))
        return std::nullopt;
      return taken(to, "another milestone of this key result");
    case Kind::kpi:
      if (!has_id(workspace.kpis, to)) return std::nullopt;
      return taken(to, "another KPI");
    case Kind::project:
      if (!has_id(workspace.projects, to)) return std::nullopt;
      return taken(to, "another project");
  }
  return std::nullopt;
}

}  // namespace okr::edit
