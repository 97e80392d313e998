// SPDX-License-Identifier: MIT
#include "new_place.h"

#include "names.h"
#include "new_checks.h"
#include "own_period.h"

#include <okr/model/periods_in_use.h>
#include <okr/yaml/parse.h>

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace okr::cli {
namespace {

bool is_of(const Whose& whose, const model::Config& config, std::string_view id, bool is_person) {
  if (is_person != (whose.kind == Whose::Kind::person)) return false;
  if (is_person) return id == whose.id;
  const model::Team* const team = model::find_team_by_any_name(config, id);
  return team ? *team->id == whose.id : id == whose.id;
}

/// What stands at the top of a file that holds nothing else yet.
bool is_empty_file_of(const model::Workspace& workspace, std::uint32_t file, const Slot& slot) {
  const yaml::Parsed parsed = yaml::parse(workspace.sources[file], file, {});
  const auto root = parsed.tree.root();
  if (!root) return false;
  const auto text_at = [&](std::string_view key) {
    const auto value = root->find(key);
    return value ? std::string(value->text()) : std::string();
  };
  const bool is_person = slot.whose.kind == Whose::Kind::person;
  if (!is_of(slot.whose, workspace.config, text_at(is_person ? "person" : "team"), is_person)) {
    return false;
  }
  const auto range = model::resolve_period(workspace.config, text_at("period"));
  return range && *range == slot.range;
}

std::vector<bool> files_in_use(const model::Workspace& workspace) {
  std::vector<bool> used(workspace.sources.size());
  if (workspace.config_file) used[*workspace.config_file] = true;
  for (const model::Objective& objective : workspace.objectives) used[objective.file] = true;
  for (const model::Kpi& kpi : workspace.kpis) used[kpi.file] = true;
  for (const model::Project& project : workspace.projects) used[project.file] = true;
  return used;
}

std::string usual_path(const Slot& slot) {
  return fmt::format("okrs/{}/{}.yaml", slot.period, slot.whose.id);
}

bool ended_before(const model::Config& config, const model::Team& team,
                  const model::DateRange& range) {
  if (!team.until) return false;
  const auto last = model::resolve_period(config, **team.until);
  return last && last->end < range.start;
}

/// The shortest period that holds today and has objectives of theirs, else of anybody.
std::string usual_period(const Session& session, const Book& book, const Whose& whose) {
  const model::Workspace& workspace = book.workspace();
  std::string found;
  for (const model::PeriodInUse& period : model::periods_of_day(workspace, session.as_of)) {
    if (!period.range.contains(session.as_of)) continue;
    for (const model::Objective& objective : workspace.objectives) {
      if (model::is_in(period, objective) &&
          is_of(whose, book.config(), objective.team, objective.person)) {
        found = period.id;
      }
    }
  }
  return found.empty() ? quarter_of(book.config(), session.as_of) : found;
}

}  // namespace

Result<Whose> team_named(const Book& book, const std::string& name) {
  const model::Team* const team = model::find_team_by_any_name(book.config(), name);
  if (team) return Whose{*team->id, Whose::Kind::team};
  if (model::find_person(book.config(), name)) {
    return Error{fmt::format("--team: '{0}' is a person; write --person {0}", name)};
  }
  std::vector<std::string> known;
  for (const model::Team& one : book.config().teams) known.push_back(*one.id);
  std::sort(known.begin(), known.end());
  return with_way_out(*unknown_name("--team", "team", name, known), "teams");
}

Result<Whose> person_named(const Book& book, const std::string& name) {
  if (model::find_team_by_any_name(book.config(), name)) {
    return Error{fmt::format("--person: '{0}' is a team; write --team {0}", name)};
  }
  if (auto error = unknown_name("--person", "person", name, known_people(book.workspace()))) {
    return with_way_out(*std::move(error), "people");
  }
  return Whose{name, Whose::Kind::person};
}

Result<AskedSlot> asked_slot(const Book& book, const NewArgs& args) {
  AskedSlot out{.whose = {}, .period = args.period};
  if (!args.team.empty() && !args.person.empty()) {
    return Error{"--team and --person exclude each other: an objective is a team's or a person's"};
  }
  if (book.config().teams.empty() && args.person.empty()) {
    return Error{
        "okr.yaml names no team yet; add one under `teams`: acme: {name: Acme, lead: ana}"};
  }
  if (args.team.empty() && args.person.empty()) {
    if (book.config().teams.size() == 1) out.whose = Whose{*book.config().teams.front().id};
    return out;
  }
  Result<Whose> whose =
      args.person.empty() ? team_named(book, args.team) : person_named(book, args.person);
  if (!whose) return whose.error();
  out.whose = *std::move(whose);
  return out;
}

Result<Slot> slot_of(const Session& session, const Book& book, const Whose& whose,
                     const std::string& period) {
  Slot slot{.whose = whose,
            .period = period.empty() ? usual_period(session, book, whose) : period,
            .range = {}};
  const Result<model::DateRange> range = model::resolve_period(book.config(), slot.period);
  if (!range) return Error{"--period: " + range.error().message};
  slot.range = *range;
  if (auto error = ended_problem(book.config(), slot)) return Error{"--team: " + error->message};
  return slot;
}

std::optional<Error> ended_problem(const model::Config& config, const Slot& slot) {
  if (slot.whose.kind == Whose::Kind::person) return std::nullopt;
  const model::Team* const team = model::find_team(config, slot.whose.id);
  if (!team || !ended_before(config, *team, slot.range)) return std::nullopt;
  return Error{
      fmt::format("{} ended with {}, as okr.yaml says; choose another team or an earlier period",
                  slot.whose.id, **team->until)};
}

std::set<std::string> ids_in_slot(const model::Workspace& workspace, const Slot& slot) {
  std::set<std::string> out;
  for (const model::Objective& objective : workspace.objectives) {
    const model::Team* const team = model::find_team_by_any_name(workspace.config, objective.team);
    const std::string_view whose = team ? std::string_view(*team->id) : objective.team;
    if (whose == slot.whose.id && objective.range == slot.range) out.insert(objective.id);
  }
  return out;
}

std::optional<std::string> file_in_slot(const model::Workspace& workspace, const Slot& slot) {
  std::map<std::uint32_t, std::size_t> counts;
  for (const model::Objective& objective : workspace.objectives) {
    if (objective.range == slot.range &&
        is_of(slot.whose, workspace.config, objective.team, objective.person)) {
      ++counts[objective.file];
    }
  }
  const auto most =
      std::max_element(counts.begin(), counts.end(),
                       [](const auto& a, const auto& b) { return a.second < b.second; });
  if (most != counts.end()) return workspace.sources[most->first].path;
  const std::vector<bool> used = files_in_use(workspace);
  for (std::uint32_t file = 0; file < used.size(); ++file) {
    if (!used[file] && is_empty_file_of(workspace, file, slot)) return workspace.sources[file].path;
  }
  return std::nullopt;
}

TargetFile file_for(const Book& book, const Slot& slot) {
  const std::string path = file_in_slot(book.workspace(), slot).value_or(usual_path(slot));
  return target_file(book, path, new_file_text(slot.period, slot.whose));
}

std::vector<Whose> running_teams(const model::Config& config, const model::DateRange& range) {
  std::vector<Whose> out;
  for (const model::Team& team : config.teams) {
    if (!ended_before(config, team, range)) out.push_back({*team.id, Whose::Kind::team});
  }
  return out;
}

}  // namespace okr::cli
