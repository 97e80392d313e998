// SPDX-License-Identifier: MIT
#include "endings.h"
#include "find_problems.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <unordered_set>
#include <utility>

namespace okr::model {
namespace {

std::string_view behind(std::string_view reference, std::string_view prefix) {
  return reference.starts_with(prefix) ? reference.substr(prefix.size()) : std::string_view();
}

template <class T>
std::optional<std::uint32_t> number_of(const std::vector<T>& things, std::string_view id) {
  const auto found =
      std::find_if(things.begin(), things.end(), [&](const T& thing) { return thing.id == id; });
  if (found == things.end()) return std::nullopt;
  return static_cast<std::uint32_t>(found - things.begin());
}

Result<Found> find_kpi(const Workspace& workspace, std::string_view id) {
  const auto number = number_of(workspace.kpis, id);
  if (!number) return no_such(workspace.kpis, "KPI", "kpi:", id);
  Found found;
  found.kpi = number;
  return found;
}

Result<Found> find_project(const Workspace& workspace, std::string_view id) {
  const auto number = number_of(workspace.projects, id);
  if (!number) return no_such(workspace.projects, "project", "project:", id);
  Found found;
  found.project = number;
  return found;
}

struct Matches {
  std::optional<Found> whole;
  std::vector<Found> ends;
};

// `period`: whose first part is the period that things are to be of; null: of any.
// `index`: null: everything is looked at.
Matches matches_in(const Asked& asked, const FindIndex* index, const Asked* period) {
  Matches matches;
  const auto look_at = [&](const Found& thing) {
    const Fit fits = fit(asked, thing);
    if (!fits.ends) return;
    const Objective& objective = asked.workspace->objectives[*thing.objective];
    if (period != nullptr && !is_period(*period, objective)) return;
    if (fits.wholly && !matches.whole) matches.whole = thing;
    matches.ends.push_back(thing);
  };
  if (index == nullptr) {
    for_each_thing(*asked.workspace, look_at);
  } else if (const auto found = index->find(std::string(asked.parts.back()));
             found != index->end()) {
    std::for_each(found->second.begin(), found->second.end(), look_at);
  }
  return matches;
}

// As typed; else with the first part as the period and the others as an ending.
Matches matches_of(const Asked& asked, const FindIndex* index) {
  Matches matches = matches_in(asked, index, nullptr);
  const bool may_begin_with_period = asked.parts.size() > 1 && asked.first_range.has_value();
  if (!matches.ends.empty() || !may_begin_with_period) return matches;
  return matches_in(without_first(asked), index, &asked);
}

// An id that is given twice is one candidate: the first.
void drop_repeated(const Workspace& workspace, std::vector<Found>& things) {
  if (things.size() < 2) return;
  std::unordered_set<std::string> seen;
  std::erase_if(things, [&](const Found& thing) {
    return !seen.insert(whole_reference(workspace, thing)).second;
  });
}

std::vector<Found> under_way(const Workspace& workspace, const std::vector<Found>& things,
                             Date day) {
  std::vector<Found> out;
  std::copy_if(things.begin(), things.end(), std::back_inserter(out), [&](const Found& thing) {
    const auto& range = workspace.objectives[*thing.objective].range;
    return range && range->contains(day);
  });
  return out;
}

std::string without_period(const Workspace& workspace, const Found& thing) {
  const std::string whole = whole_reference(workspace, thing);
  return whole.substr(whole.find('/') + 1);
}

// The same thing set anew for another period, and not another one that happens to end so.
bool differ_in_period_alone(const Workspace& workspace, const std::vector<Found>& things) {
  const std::string first = without_period(workspace, things.front());
  return std::all_of(things.begin(), things.end(),
                     [&](const Found& thing) { return without_period(workspace, thing) == first; });
}

Result<Found> choose(const Asked& asked, std::string_view reference, Matches matches, Date as_of) {
  const Workspace& workspace = *asked.workspace;
  if (matches.whole) return *matches.whole;
  drop_repeated(workspace, matches.ends);
  if (matches.ends.size() == 1) return matches.ends[0];
  const std::vector<Found> current = under_way(workspace, matches.ends, as_of);
  if (current.size() == 1 && differ_in_period_alone(workspace, matches.ends)) return current[0];
  return ambiguous(workspace, reference, matches.ends);
}

// The last part of its reference.
std::string last_id(const Workspace& workspace, const Found& thing) {
  const Objective& objective = workspace.objectives[*thing.objective];
  if (!thing.key_result) return objective.id;
  const KeyResult& key_result = objective.key_results[*thing.key_result];
  return thing.milestone ? key_result.milestones[*thing.milestone].id : key_result.id;
}

Result<Found> find_in(const Workspace& workspace, const FindIndex* index,
                      std::string_view reference, Date as_of) {
  if (const auto id = behind(reference, "kpi:"); !id.empty()) return find_kpi(workspace, id);
  if (const auto id = behind(reference, "project:"); !id.empty())
    return find_project(workspace, id);
  const Asked asked = asked_for(workspace, reference);
  Matches matches = matches_of(asked, index);
  if (matches.ends.empty()) return unknown(asked, reference, as_of);
  return choose(asked, reference, std::move(matches), as_of);
}

}  // namespace

const KeyResult* key_result_of(const Workspace& workspace, const Found& thing) {
  if (!thing.key_result) return nullptr;
  return &workspace.objectives[*thing.objective].key_results[*thing.key_result];
}

std::uint32_t file_of(const Workspace& workspace, const Found& thing) {
  if (thing.kpi) return workspace.kpis[*thing.kpi].file;
  if (thing.project) return workspace.projects[*thing.project].file;
  return workspace.objectives[*thing.objective].file;
}

Result<Found> find(const Workspace& workspace, std::string_view reference, Date as_of) {
  return find_in(workspace, nullptr, reference, as_of);
}

FindIndex index_of(const Workspace& workspace) {
  FindIndex index;
  for_each_thing(workspace,
                 [&](const Found& thing) { index[last_id(workspace, thing)].push_back(thing); });
  return index;
}

Result<Found> find(const Workspace& workspace, const FindIndex& index, std::string_view reference,
                   Date as_of) {
  return find_in(workspace, &index, reference, as_of);
}

}  // namespace okr::model
