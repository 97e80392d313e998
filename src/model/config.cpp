// SPDX-License-Identifier: MIT
#include <okr/model/config.h>
#include <okr/text/nearest.h>

#include <algorithm>

namespace okr::model {
namespace {

template <class T>
const T* find_by_id(const std::vector<T>& list, std::string_view id) {
  const auto found =
      std::find_if(list.begin(), list.end(), [&](const T& item) { return *item.id == id; });
  return found == list.end() ? nullptr : &*found;
}

bool holds(const std::vector<Word>& words, std::string_view id) {
  return std::any_of(words.begin(), words.end(), [&](const Word& word) { return *word == id; });
}

// Cycles in `parent` are the user's to mend; here they only must end.
bool is_at_or_below(const Config& config, const Team* team, std::string_view ancestor) {
  for (std::size_t steps = 0; team != nullptr && steps <= config.teams.size(); ++steps) {
    if (*team->id == ancestor) return true;
    team = team->parent ? find_team_by_any_name(config, **team->parent) : nullptr;
  }
  return false;
}

}  // namespace

std::string_view name_of(Level level) {
  switch (level) {
    case Level::company:
      return "company";
    case Level::department:
      return "department";
    case Level::team:
      return "team";
    case Level::person:
      return "person";
  }
  return "";
}

void index_teams(Config& config) {
  config.team_numbers.clear();
  config.team_numbers.reserve(config.teams.size());
  for (std::uint32_t i = 0; i < config.teams.size(); ++i)
    config.team_numbers.emplace(*config.teams[i].id, i);
  for (std::uint32_t i = 0; i < config.teams.size(); ++i) {
    for (const Word& id : config.teams[i].formerly) config.team_numbers.emplace(*id, i);
  }
}

const Team* find_team(const Config& config, std::string_view id) {
  if (config.team_numbers.empty()) return find_by_id(config.teams, id);
  const Team* const team = find_team_by_any_name(config, id);
  return team != nullptr && *team->id == id ? team : nullptr;
}

const Team* find_team_by_any_name(const Config& config, std::string_view id) {
  if (!config.team_numbers.empty()) {
    const auto known = config.team_numbers.find(id);
    return known == config.team_numbers.end() ? nullptr : &config.teams[known->second];
  }
  if (const Team* team = find_team(config, id)) return team;
  const auto found = std::find_if(config.teams.begin(), config.teams.end(),
                                  [&](const Team& team) { return holds(team.formerly, id); });
  return found == config.teams.end() ? nullptr : &*found;
}

std::vector<const Team*> up_from(const Config& config, const Team& team) {
  std::vector<const Team*> out;
  const Team* at = &team;
  while (at != nullptr && std::find(out.begin(), out.end(), at) == out.end()) {
    out.push_back(at);
    at = at->parent ? find_team_by_any_name(config, **at->parent) : nullptr;
  }
  return out;
}

const Person* find_person(const Config& config, std::string_view id) {
  return find_by_id(config.people, id);
}

const Team* root_team(const Config& config) {
  const auto found = std::find_if(config.teams.begin(), config.teams.end(), [](const Team& team) {
    return team.level == Level::company && !team.parent;
  });
  return found == config.teams.end() ? nullptr : &*found;
}

std::vector<const Team*> child_teams(const Config& config, std::string_view id) {
  std::vector<const Team*> children;
  for (const Team& team : config.teams) {
    if (team.parent && **team.parent == id) children.push_back(&team);
  }
  return children;
}

bool is_within(const Config& config, std::string_view team, std::string_view ancestor) {
  if (team == ancestor) return true;
  const Team* above = find_team_by_any_name(config, ancestor);
  if (above == nullptr) return false;
  if (const Team* found = find_team_by_any_name(config, team))
    return is_at_or_below(config, found, *above->id);
  return std::any_of(config.teams.begin(), config.teams.end(), [&](const Team& t) {
    const bool belongs = (t.lead && **t.lead == team) || holds(t.members, team);
    return belongs && is_at_or_below(config, &t, *above->id);
  });
}

Result<DateRange> resolve_period(const Config& config, std::string_view s) {
  if (const NamedPeriod* named = find_by_id(config.periods, s)) return named->range;
  auto range = parse_period(s, config.fiscal);
  if (range || looks_like_period(s)) return range;
  std::vector<std::string_view> known;
  for (const NamedPeriod& period : config.periods) known.push_back(*period.id);
  if (const auto near = text::nearest(s, known))
    return Error{"there is no period '" + std::string(s) + "' (did you mean '" + *near + "'?)"};
  return range;
}

}  // namespace okr::model

template class std::vector<okr::model::Team>;
template class std::vector<okr::model::Person>;
template class std::vector<okr::model::NamedPeriod>;
template class std::vector<okr::model::RuleSetting>;
template class std::vector<okr::model::LintOverride>;
