// SPDX-License-Identifier: MIT
#include <okr/model/workspace.h>

#include <algorithm>

namespace okr::model {
namespace {

std::vector<std::string> ids_of(const std::vector<Word>& words) {
  std::vector<std::string> ids;
  for (const Word& word : words) {
    if (std::find(ids.begin(), ids.end(), *word) == ids.end()) ids.push_back(*word);
  }
  return ids;
}

// A parent of any period but the child's own or one around it takes nothing from the child. Where
// a period could not be read, nothing is held against the alignment.
bool adds_up(const Objective& parent, const Objective& child) {
  return !parent.range || !child.range || parent.range->encloses(*child.range);
}

template <class Matches>
bool any_contributor(const Workspace& workspace, std::uint32_t objective, Matches matches) {
  if (objective >= workspace.children.size()) return false;
  for (const std::uint32_t index : workspace.children[objective]) {
    const Objective& child = workspace.objectives[index];
    if (!adds_up(workspace.objectives[objective], child)) continue;
    for (std::size_t i = 0; i < child.aligned_to.size(); ++i) {
      const Reference& to = child.aligned_to[i].to;
      if (to.objective == objective && matches(to) && contributes(child, i)) return true;
    }
  }
  return false;
}

}  // namespace

std::string reference_of(const Objective& objective) {
  std::string reference;
  for (const std::string* part : {&objective.period, &objective.team, &objective.id}) {
    if (part->empty()) continue;
    if (!reference.empty()) reference += '/';
    reference += *part;
  }
  return reference;
}

std::string reference_of(const Objective& objective, const KeyResult& key_result) {
  return reference_of(objective) + '/' + key_result.id;
}

std::vector<std::string> owners_of(const Workspace& workspace, const Objective& objective) {
  if (!objective.owners.empty()) return ids_of(objective.owners);
  if (objective.team.empty()) return {};
  if (objective.person) return {objective.team};
  const Team* team = find_team_by_any_name(workspace.config, objective.team);
  if (team == nullptr || !team->lead) return {};
  return {**team->lead};
}

std::vector<std::string> owners_of(const Workspace& workspace, const Objective& objective,
                                   const KeyResult& key_result) {
  return key_result.owners.empty() ? owners_of(workspace, objective) : ids_of(key_result.owners);
}

std::optional<Level> level_of(const Workspace& workspace, const Objective& objective) {
  if (!workspace.has_config || objective.team.empty()) return std::nullopt;
  if (objective.person) return Level::person;
  const Team* team = find_team_by_any_name(workspace.config, objective.team);
  if (team == nullptr) return std::nullopt;
  return team->level;
}

std::optional<DateRange> range_of(const Objective& objective, const KeyResult& key_result) {
  if (!objective.range) return std::nullopt;
  DateRange range = *objective.range;
  if (key_result.start) range.start = **key_result.start;
  if (key_result.due) range.end = **key_result.due;
  return range;
}

bool contributes(const Objective& child, std::size_t alignment) {
  const Alignment& edge = child.aligned_to[alignment];
  return edge.contributes && edge.to.is_found() && !edge.in_cycle &&
         (alignment == 0 || edge.weight);
}

bool is_fed(const Workspace& workspace, KeyResultIndex key_result) {
  return any_contributor(workspace, key_result.objective, [&](const Reference& to) {
    return to.outcome == Reference::Outcome::key_result && to.key_result == key_result.key_result;
  });
}

bool has_contributor(const Workspace& workspace, std::uint32_t objective) {
  return any_contributor(workspace, objective, [](const Reference& to) {
    return to.outcome == Reference::Outcome::objective;
  });
}

}  // namespace okr::model

template class std::vector<okr::model::File>;
