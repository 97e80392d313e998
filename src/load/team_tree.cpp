// SPDX-License-Identifier: MIT
#include "team_tree.h"

#include <okr/text/nearest.h>

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace okr::load {
namespace {

using model::Config;
using model::Team;
using model::Word;
using Numbers = std::unordered_map<std::string_view, std::size_t>;

// Also by former ids; a team's own id wins.
Numbers numbers_of_teams(const Config& config) {
  Numbers numbers;
  numbers.reserve(config.teams.size());
  for (std::size_t i = 0; i < config.teams.size(); ++i) numbers.emplace(*config.teams[i].id, i);
  for (std::size_t i = 0; i < config.teams.size(); ++i) {
    for (const Word& former : config.teams[i].formerly) numbers.emplace(*former, i);
  }
  return numbers;
}

std::vector<std::string_view> ids_of_people(const Config& config) {
  std::vector<std::string_view> ids;
  for (const model::Person& person : config.people) ids.push_back(*person.id);
  return ids;
}

void check_parents(Reader& in, const Config& config, const Numbers& numbers) {
  std::vector<std::string_view> known;
  for (const Team& team : config.teams) known.push_back(*team.id);
  text::Suggestions suggestions;
  for (const Team& team : config.teams) {
    if (!team.parent || numbers.contains(**team.parent)) continue;
    in.report("unknown-team", team.parent->span,
              fmt::format("there is no team {}{}", quoted(**team.parent),
                          suggestions.did_you_mean(**team.parent, known)),
              "write the id of a team under 'teams', or add that team");
  }
}

void check_person(Reader& in, const Word& word, const Numbers& people,
                  const std::vector<std::string_view>& known, text::Suggestions& suggestions) {
  if (people.contains(*word)) return;
  in.report(
      "unknown-person", word.span,
      fmt::format("{} is not in 'people'{}", quoted(*word), suggestions.did_you_mean(*word, known)),
      fmt::format("add a line under 'people': {}: {{name: …}}", *word));
}

void check_people(Reader& in, const Config& config) {
  if (!config.has_people) return;
  const std::vector<std::string_view> known = ids_of_people(config);
  Numbers people;
  for (std::size_t i = 0; i < known.size(); ++i) people.emplace(known[i], i);
  text::Suggestions suggestions;
  for (const Team& team : config.teams) {
    if (team.lead) check_person(in, *team.lead, people, known, suggestions);
    for (const Word& member : team.members) check_person(in, member, people, known, suggestions);
  }
}

void check_until(Reader& in, const Config& config) {
  for (const Team& team : config.teams) {
    if (!team.until) continue;
    const auto range = model::resolve_period(config, **team.until);
    if (!range)
      report_period(in, *team.until, range.error().message,
                    "write the last period in which the team exists, for example: until: 2026-Q2");
  }
}

void check_name_space(Reader& in, const Config& config) {
  std::unordered_map<std::string_view, std::pair<const Word*, std::string_view>> taken;
  taken.reserve(config.teams.size() + config.people.size());
  const auto take = [&](const Word& id, std::string_view what) {
    const auto [first, is_new] = taken.try_emplace(*id, &id, what);
    if (is_new) return;
    in.problems.push_back(diag::make_diagnostic(
        "bad-id", id.span,
        fmt::format("{} is the id of {} and of {}: a name in a reference must mean one thing",
                    quoted(*id), first->second.second, what),
        "give one of them another id"));
    in.problems.back().related.push_back({"given here first", first->second.first->span});
  };
  for (const Team& team : config.teams) take(team.id, "a team");
  for (const model::Person& person : config.people) take(person.id, "a person");
  for (const model::NamedPeriod& period : config.periods) take(period.id, "a period");
  for (const Team& team : config.teams) {
    for (const Word& former : team.formerly) take(former, "a former team");
  }
}

std::optional<std::size_t> parent_of(const Config& config, const Numbers& numbers,
                                     std::size_t team) {
  const auto& parent = config.teams[team].parent;
  const auto found = parent ? numbers.find(**parent) : numbers.end();
  if (found == numbers.end()) return std::nullopt;
  return found->second;
}

void report_cycle(Reader& in, const Config& config, const Numbers& numbers, std::size_t start) {
  std::string path = *config.teams[start].id;
  diag::Diagnostic cycle =
      diag::make_diagnostic("bad-team-tree", config.teams[start].parent->span, "",
                            "let one of them have a parent outside the circle");
  constexpr std::size_t most_shown = 8;
  std::size_t at = start;
  for (std::size_t shown_teams = 0;; ++shown_teams) {
    at = *parent_of(config, numbers, at);
    if (at == start) break;
    if (shown_teams < most_shown) {
      path += " → " + *config.teams[at].id;
      cycle.related.push_back({"its parent is named here", config.teams[at].parent->span});
    } else if (shown_teams == most_shown) {
      path += " → …";
    }
  }
  cycle.message = cycle.related.empty()
                      ? fmt::format("team {} is its own parent", quoted(path))
                      : fmt::format("these teams are each other's parents: {} → {}", path,
                                    *config.teams[start].id);
  in.problems.push_back(std::move(cycle));
}

// Every team is walked over once: a walk that comes back to its own team has found a cycle.
void check_cycles(Reader& in, const Config& config, const Numbers& numbers) {
  std::vector<std::size_t> walk_of(config.teams.size(), 0);
  for (std::size_t start = 0; start < config.teams.size(); ++start) {
    std::optional<std::size_t> at = start;
    while (at && walk_of[*at] == 0) {
      walk_of[*at] = start + 1;
      at = parent_of(config, numbers, *at);
    }
    if (at && walk_of[*at] == start + 1) report_cycle(in, config, numbers, *at);
  }
}

void check_roots(Reader& in, const Config& config) {
  const Team* first = nullptr;
  for (const Team& team : config.teams) {
    if (team.parent) continue;
    if (first == nullptr) {
      first = &team;
      continue;
    }
    in.problems.push_back(diag::make_diagnostic(
        "bad-team-tree", team.id.span,
        fmt::format("{} and {} both have no parent: a cascade has one team at its top",
                    quoted(*first->id), quoted(*team.id)),
        fmt::format("say who it belongs to, for example: parent: {}", *first->id)));
    in.problems.back().related.push_back({"the other team without a parent", first->id.span});
  }
}

void fill_in_levels(Config& config, const Numbers& numbers) {
  std::vector<bool> is_parent(config.teams.size(), false);
  for (std::size_t i = 0; i < config.teams.size(); ++i) {
    if (const auto parent = parent_of(config, numbers, i)) is_parent[*parent] = true;
  }
  for (std::size_t i = 0; i < config.teams.size(); ++i) {
    Team& team = config.teams[i];
    if (team.level_written) continue;
    team.level = !team.parent   ? model::Level::company
                 : is_parent[i] ? model::Level::department
                                : model::Level::team;
  }
}

}  // namespace

void check_teams_and_people(Reader& in, Config& config) {
  const Numbers numbers = numbers_of_teams(config);
  check_name_space(in, config);
  check_parents(in, config, numbers);
  check_people(in, config);
  check_until(in, config);
  check_cycles(in, config, numbers);
  check_roots(in, config);
  fill_in_levels(config, numbers);
}

}  // namespace okr::load
