// SPDX-License-Identifier: MIT
#include "reference_index.h"

#include "values.h"

#include <okr/load/load.h>

#include <algorithm>

namespace okr::load {
namespace {

using model::DateRange;
using model::Objective;
using What = Found::What;

constexpr std::size_t most_parts = 4;

// The parts between slashes; none where one is empty, there are too many or one is no id.
std::vector<std::string_view> split(std::string_view reference) {
  std::vector<std::string_view> parts;
  for (;;) {
    const std::size_t slash = reference.find('/');
    const std::string_view part = reference.substr(0, slash);
    if (parts.size() == most_parts || (!is_id(part) && !model::looks_like_period(part))) return {};
    parts.push_back(part);
    if (slash == std::string_view::npos) return parts;
    reference.remove_prefix(slash + 1);
  }
}

// Own period first, then the shortest around it; where the own is unknown, any will do.
std::optional<std::uint32_t> pick(const std::vector<std::uint32_t>& candidates,
                                  const std::vector<Objective>& objectives,
                                  const Standpoint& from) {
  std::optional<std::uint32_t> best;
  for (const std::uint32_t index : candidates) {
    const Objective& o = objectives[index];
    if (o.period == from.period || (o.range && o.range == from.range)) return index;
    if (!from.range || !o.range) {
      if (!best) best = index;
      continue;
    }
    if (!o.range->encloses(*from.range)) continue;
    const bool is_shorter =
        !best || !objectives[*best].range || o.range->days() < objectives[*best].range->days();
    if (is_shorter) best = index;
  }
  return best;
}

std::optional<std::uint32_t> pick_in(const std::vector<std::uint32_t>& candidates,
                                     const std::vector<Objective>& objectives,
                                     std::string_view period, const DateRange& range) {
  const auto found = std::find_if(candidates.begin(), candidates.end(), [&](std::uint32_t index) {
    const Objective& o = objectives[index];
    return o.period == period || o.range == range;
  });
  if (found == candidates.end()) return std::nullopt;
  return *found;
}

}  // namespace

struct ReferenceIndex::Parts {
  std::optional<std::string_view> period;
  std::string_view team;
  std::string_view objective;
};

ReferenceIndex::ReferenceIndex(const model::Workspace& workspace) : workspace_(&workspace) {
  const model::Config& config = workspace.config;
  names_.reserve(config.teams.size() + config.people.size());
  for (const model::Team& team : config.teams) names_.try_emplace(*team.id, *team.id);
  for (const model::Person& person : config.people) names_.try_emplace(*person.id, *person.id);
  for (const model::Team& team : config.teams) {
    for (const model::Word& former : team.formerly) names_.try_emplace(*former, *team.id);
  }
  for (const model::NamedPeriod& period : config.periods) periods_.insert(*period.id);
  by_team_.reserve(config.teams.size());
  for (std::uint32_t i = 0; i < workspace.objectives.size(); ++i) {
    const Objective& objective = workspace.objectives[i];
    const auto known = names_.try_emplace(objective.team, objective.team).first;
    by_team_[known->second][objective.id].push_back(i);
  }
}

std::string_view ReferenceIndex::current_id(std::string_view team) const {
  const auto found = names_.find(team);
  return found == names_.end() ? team : found->second;
}

bool ReferenceIndex::is_period(std::string_view part) const {
  return model::looks_like_period(part) || periods_.contains(part);
}

const std::vector<std::uint32_t>* ReferenceIndex::objectives_called(std::string_view team,
                                                                    std::string_view id) const {
  const auto of_team = by_team_.find(current_id(team));
  if (of_team == by_team_.end()) return nullptr;
  const auto found = of_team->second.find(id);
  return found == of_team->second.end() ? nullptr : &found->second;
}

std::vector<std::string_view> ReferenceIndex::team_names() const {
  std::vector<std::string_view> names;
  for (const auto& [name, id] : names_) names.push_back(name);
  std::sort(names.begin(), names.end());
  return names;
}

std::vector<std::string_view> ReferenceIndex::objectives_of(std::string_view team) const {
  std::vector<std::string_view> ids;
  const auto found = by_team_.find(current_id(team));
  if (found == by_team_.end()) return ids;
  for (const auto& [id, indices] : found->second) ids.push_back(id);
  std::sort(ids.begin(), ids.end());
  return ids;
}

Found ReferenceIndex::find_objective(const Parts& parts, const Standpoint& from) const {
  Found found;
  found.team = current_id(parts.team);
  found.part = parts.objective;
  found.what = What::no_objective;
  const auto* const candidates = objectives_called(parts.team, parts.objective);
  if (candidates == nullptr) return found;
  std::optional<std::uint32_t> index;
  if (parts.period) {
    const auto range = model::resolve_period(workspace_->config, *parts.period);
    if (!range) return {What::bad_period, 0, 0, found.team, *parts.period};
    index = pick_in(*candidates, workspace_->objectives, *parts.period, *range);
  } else {
    index = pick(*candidates, workspace_->objectives, from);
  }
  found.what = index ? What::objective : What::other_period;
  found.objective = index.value_or(candidates->front());
  return found;
}

Found ReferenceIndex::find_key_result(Found found, std::string_view id) const {
  if (found.what != What::objective) return found;
  const auto& key_results = workspace_->objectives[found.objective].key_results;
  const auto kr = std::find_if(key_results.begin(), key_results.end(),
                               [&](const model::KeyResult& k) { return k.id == id; });
  found.part = id;
  found.what = kr == key_results.end() ? What::no_key_result : What::key_result;
  found.key_result = static_cast<std::uint32_t>(kr - key_results.begin());
  return found;
}

Found ReferenceIndex::find(std::string_view reference, const Standpoint& from) const {
  std::vector<std::string_view> parts = split(reference);
  Parts named;
  if (parts.size() > 1 && is_period(parts[0])) {
    named.period = parts[0];
    parts.erase(parts.begin());
    if (!model::resolve_period(workspace_->config, *named.period))
      return {What::bad_period, 0, 0, {}, *named.period};
  }
  const bool ends_early = parts.size() == 1 &&
                          (is_period(parts[0]) || is_team_or_person(parts[0])) &&
                          !has_objective(from.team, parts[0]);
  if (parts.empty() || parts.size() == most_parts || ends_early) return {};
  const bool has_team = parts.size() == 3 || (parts.size() == 2 && is_team_or_person(parts[0]));
  const bool means_nothing = has_team ? !is_team_or_person(parts[0])
                                      : parts.size() == 2 && !has_objective(from.team, parts[0]);
  if (means_nothing) return {What::no_team, 0, 0, {}, parts[0]};
  named.team = has_team ? parts[0] : from.team;
  if (has_team) parts.erase(parts.begin());
  named.objective = parts[0];
  const Found objective = find_objective(named, from);
  return parts.size() == 1 ? objective : find_key_result(objective, parts[1]);
}

}  // namespace okr::load
