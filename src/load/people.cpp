// SPDX-License-Identifier: MIT
#include "linking.h"
#include "reader.h"

#include <okr/text/nearest.h>

#include <fmt/format.h>

#include <unordered_set>

namespace okr::load {
namespace {

using model::Word;
using model::Workspace;

// Who is missing in okr.yaml may stand in a line that could not be read.
bool has_unread_config(const Workspace& workspace) {
  return workspace.config_file && *workspace.config_file < workspace.files.size() &&
         !workspace.files[*workspace.config_file].unread.empty();
}

// What okr.yaml knows. Without teams, or without people, any word is right.
struct Names {
  explicit Names(const Workspace& workspace)
      : knows_teams(!workspace.config.teams.empty()), knows_people(workspace.config.has_people) {
    if (has_unread_config(workspace)) knows_teams = knows_people = false;
    for (const model::Team& team : workspace.config.teams) {
      team_list.push_back(*team.id);
      teams.insert(*team.id);
      for (const Word& former : team.formerly) teams.insert(*former);
    }
    for (const model::Person& person : workspace.config.people) {
      person_list.push_back(*person.id);
      people.insert(*person.id);
    }
  }

  bool knows_teams;
  bool knows_people;
  std::vector<std::string_view> team_list;
  std::vector<std::string_view> person_list;
  std::unordered_set<std::string_view> teams;
  std::unordered_set<std::string_view> people;
  text::Suggestions suggestions = {};
};

std::string help_for_person(const Names& names, const std::string& id) {
  if (names.teams.contains(id))
    return fmt::format("{} is a team; here stands a person, such as the team's lead", quoted(id));
  return fmt::format("write an id from 'people' in okr.yaml, or add a line there: {}: {{name: …}}",
                     id);
}

void check_person(Names& names, const Word& id, Problems& problems) {
  if (!names.knows_people || names.people.contains(*id)) return;
  problems.push_back(
      diag::make_diagnostic("unknown-person", id.span,
                            fmt::format("{} is not among the people in okr.yaml{}", quoted(*id),
                                        names.suggestions.did_you_mean(*id, names.person_list)),
                            help_for_person(names, *id)));
}

void check_people(Names& names, const std::vector<Word>& ids, Problems& problems) {
  for (const Word& id : ids) check_person(names, id, problems);
}

void check_person(Names& names, const std::optional<Word>& id, Problems& problems) {
  if (id) check_person(names, *id, problems);
}

void check_authors(Names& names, const std::vector<model::CheckIn>& checkins, Problems& problems) {
  if (!names.knows_people) return;  // there are check-ins by the hundred thousand
  for (const model::CheckIn& checkin : checkins) {
    if (checkin.by) check_person(names, *checkin.by, problems);
  }
}

void check_file_person(Names& names, const Word& id, Problems& problems) {
  const bool is_team = names.teams.contains(*id) && !names.people.contains(*id);
  if (!is_team) return check_person(names, id, problems);
  problems.push_back(diag::make_diagnostic("unknown-person", id.span,
                                           fmt::format("{} is a team, not a person", quoted(*id)),
                                           "write it as a team: team: " + *id));
}

void check_file_team(Names& names, const Word& id, Problems& problems) {
  if (!names.knows_teams || names.teams.contains(*id)) return;
  const std::string help =
      names.people.contains(*id)
          ? fmt::format("{} is a person: write person: {}", quoted(*id), *id)
          : fmt::format(
                "write an id from 'teams' in okr.yaml, or add a line there: {}: {{name: …}}", *id);
  problems.push_back(
      diag::make_diagnostic("unknown-team", id.span,
                            fmt::format("there is no team {} in okr.yaml{}", quoted(*id),
                                        names.suggestions.did_you_mean(*id, names.team_list)),
                            help));
}

}  // namespace

void report_unknown_names(const Workspace& workspace, Problems& problems) {
  Names names(workspace);
  text::Span last_head;
  for (const model::Objective& objective : workspace.objectives) {
    // The head of a file holds for all objectives in it and is judged once.
    if (!objective.team.empty() && objective.team_span != last_head) {
      last_head = objective.team_span;
      const Word head{objective.team, objective.team_span};
      objective.person ? check_file_person(names, head, problems)
                       : check_file_team(names, head, problems);
    }
    check_people(names, objective.owners, problems);
    for (const model::KeyResult& kr : objective.key_results) {
      check_people(names, kr.owners, problems);
      check_authors(names, kr.checkins, problems);
    }
  }
  for (const model::Kpi& kpi : workspace.kpis) {
    check_person(names, kpi.owner, problems);
    check_authors(names, kpi.readings, problems);
  }
  for (const model::Project& project : workspace.projects)
    check_person(names, project.owner, problems);
}

}  // namespace okr::load
