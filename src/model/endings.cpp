// SPDX-License-Identifier: MIT
#include "endings.h"

#include <okr/text/utf8.h>

#include <array>
#include <span>

namespace okr::model {
namespace {

const KeyResult* key_result_of(const Objective& objective, const Found& thing) {
  return thing.key_result ? &objective.key_results[*thing.key_result] : nullptr;
}

const Milestone* milestone_of(const KeyResult* key_result, const Found& thing) {
  return thing.milestone ? &key_result->milestones[*thing.milestone] : nullptr;
}

}  // namespace

Asked asked_for(const Workspace& workspace, std::string_view reference) {
  Asked asked{&workspace, {}, {}};
  for (;;) {
    const std::size_t slash = reference.find('/');
    asked.parts.push_back(reference.substr(0, slash));
    if (slash == std::string_view::npos) break;
    reference.remove_prefix(slash + 1);
  }
  if (const auto range = resolve_period(workspace.config, asked.parts[0]))
    asked.first_range = *range;
  return asked;
}

Asked without_first(const Asked& asked) {
  return {asked.workspace, {asked.parts.begin() + 1, asked.parts.end()}, {}};
}

bool is_team(const Config& config, std::string_view part, std::string_view team) {
  if (part == team) return true;
  const Team* const named = find_team_by_any_name(config, part);
  return named != nullptr && named == find_team_by_any_name(config, team);
}

bool is_period(const Asked& asked, const Objective& objective) {
  return asked.parts[0] == objective.period ||
         (asked.first_range && asked.first_range == objective.range);
}

Fit fit(const Asked& asked, const Found& thing) {
  const Objective& objective = asked.workspace->objectives[*thing.objective];
  const KeyResult* const kr = key_result_of(objective, thing);
  const Milestone* const milestone = milestone_of(kr, thing);
  std::size_t left = asked.parts.size();
  // False where the part asked for is another one; true too where no more is asked.
  const auto goes_on = [&](std::string_view part) {
    return left == 0 || asked.parts[--left] == part;
  };
  if (milestone != nullptr && !goes_on(milestone->id)) return {};
  if (kr != nullptr && !goes_on(kr->id)) return {};
  // Something of the thing itself must have been asked for: never only what is above it.
  if (!goes_on(objective.id)) return {};
  if (left == 0) return {true, objective.team.empty() && objective.period.empty()};
  if (!objective.team.empty()) {
    if (!is_team(asked.workspace->config, asked.parts[--left], objective.team)) return {};
    if (left == 0) return {true, objective.period.empty()};
  }
  const bool fits = left == 1 && !objective.period.empty() && is_period(asked, objective);
  return {fits, fits};
}

std::string whole_reference(const Workspace& workspace, const Found& thing) {
  const Objective& objective = workspace.objectives[*thing.objective];
  const KeyResult* const kr = key_result_of(objective, thing);
  if (kr == nullptr) return reference_of(objective);
  const Milestone* const milestone = milestone_of(kr, thing);
  std::string reference = reference_of(objective, *kr);
  return milestone == nullptr ? reference : reference + "/" + milestone->id;
}

std::string title_of(const Workspace& workspace, const Found& thing) {
  const Objective& objective = workspace.objectives[*thing.objective];
  const KeyResult* const kr = key_result_of(objective, thing);
  if (kr == nullptr) return text::escape_controls(objective.title.value);
  const Milestone* const milestone = milestone_of(kr, thing);
  if (milestone == nullptr) return text::escape_controls(kr->title.value);
  return milestone->title ? text::escape_controls(**milestone->title) : std::string();
}

std::string last_parts(const Workspace& workspace, const Found& thing, std::size_t count) {
  const std::string whole = whole_reference(workspace, thing);
  std::size_t begin = whole.size();
  for (std::size_t i = 0; i < count; ++i) {
    if (begin == 0) return {};
    const std::size_t slash = whole.rfind('/', begin - 1);
    if (slash == std::string::npos) return i + 1 == count ? whole : std::string();
    begin = slash;
  }
  return whole.substr(begin + 1);
}

}  // namespace okr::model
