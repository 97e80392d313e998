// SPDX-License-Identifier: MIT
#include "changed.h"
#include "names.h"

#include <okr/compare/changes.h>

#include <set>

namespace okr::compare {
namespace {

using model::KeyResultIndex;
using model::Workspace;
using What = Difference::What;

/// Both workspaces and what each thing's partner is.
struct Comparison {
  const Workspace& before;
  const Workspace& after;
  const Pairs& pairs;
  std::set<std::string> unread_before;  ///< paths
  std::set<std::string> unread_after;
};

std::set<std::string> unread_paths(const Workspace& workspace) {
  std::set<std::string> paths;
  for (std::size_t i = 0; i < workspace.files.size() && i < workspace.sources.size(); ++i) {
    const model::File& file = workspace.files[i];
    if (file.unreadable || !file.unread.empty()) paths.insert(workspace.sources[i].path);
  }
  return paths;
}

const std::string& path_of(const Workspace& workspace, const model::Objective& objective) {
  return workspace.sources[objective.file].path;
}

ChangedKeyResult key_result_of_after(const Comparison& of, KeyResultIndex index) {
  const model::Objective& objective = of.after.objectives[index.objective];
  const model::KeyResult& key_result = objective.key_results[index.key_result];
  ChangedKeyResult out;
  out.after = index;
  out.thing.after = index.key_result;
  out.thing.ref = reference_of(objective, key_result);
  out.thing.title = key_result.title.value;
  return out;
}

// Where it was before, if that is no other place now.
void append_move_from(const Comparison& of, KeyResultIndex was, KeyResultIndex is,
                      Differences& out) {
  if (of.pairs.objectives[is.objective] == was.objective) return;
  out.push_back({.what = What::rehomed,
                 .field = "objective",
                 .from = reference_of(of.before.objectives[was.objective]),
                 .to = reference_of(of.after.objectives[is.objective])});
}

void append_key_results(const Comparison& of, std::uint32_t number, ChangedObjective& out) {
  const model::Objective& objective = of.after.objectives[number];
  const auto old_objective = of.pairs.objectives[number];
  const bool was_unread = old_objective && of.before.objectives[*old_objective].unread_parts;
  for (std::uint32_t k = 0; k < objective.key_results.size(); ++k) {
    const auto partner = of.pairs.key_results[number][k];
    const bool is_plainly_new = !partner && (!old_objective || was_unread);
    if (is_plainly_new) continue;
    ChangedKeyResult changed = key_result_of_after(of, {number, k});
    if (!partner) {
      changed.thing.differences.push_back({.what = What::added});
    } else {
      changed.before = partner;
      changed.thing.before = partner->key_result;
      append_move_from(of, *partner, {number, k}, changed.thing.differences);
      const Differences own = key_result_differences(of.before, *partner, of.after, {number, k});
      changed.thing.differences.insert(changed.thing.differences.end(), own.begin(), own.end());
    }
    if (!changed.thing.differences.empty()) out.key_results.push_back(std::move(changed));
  }
}

using GoneByObjective = std::vector<std::vector<KeyResultIndex>>;

GoneByObjective gone_by_objective(const Comparison& of) {
  GoneByObjective gone(of.before.objectives.size());
  for (const KeyResultIndex index : of.pairs.gone_key_results)
    gone[index.objective].push_back(index);
  return gone;
}

void append_gone_key_results(const Comparison& of, const std::vector<KeyResultIndex>& gone,
                             ChangedObjective& out) {
  for (const KeyResultIndex index : gone) {
    const model::Objective& objective = of.before.objectives[index.objective];
    const model::KeyResult& key_result = objective.key_results[index.key_result];
    ChangedKeyResult changed;
    changed.before = index;
    changed.thing = {.before = index.key_result,
                     .ref = reference_of(objective, key_result),
                     .title = key_result.title.value,
                     .differences = {{.what = What::deleted}}};
    out.key_results.push_back(std::move(changed));
  }
}

void append_objective(const Comparison& of, std::uint32_t number, const GoneByObjective& gone,
                      Changes& out) {
  const model::Objective& objective = of.after.objectives[number];
  ChangedObjective changed;
  changed.thing.after = number;
  changed.thing.ref = reference_of(objective);
  changed.thing.title = objective.title.value;
  if (const auto partner = of.pairs.objectives[number]) {
    changed.thing.before = partner;
    changed.thing.differences = objective_differences(of.before, *partner, of.after, number);
  } else if (of.unread_before.contains(path_of(of.after, objective))) {
    return;
  } else {
    changed.thing.differences.push_back({.what = What::added});
  }
  append_key_results(of, number, changed);
  if (changed.thing.before && !objective.unread_parts)
    append_gone_key_results(of, gone[*changed.thing.before], changed);
  if (!changed.thing.differences.empty() || !changed.key_results.empty())
    out.objectives.push_back(std::move(changed));
}

void append_gone_objectives(const Comparison& of, Changes& out) {
  for (const std::uint32_t number : of.pairs.gone_objectives) {
    const model::Objective& objective = of.before.objectives[number];
    if (of.unread_after.contains(path_of(of.before, objective))) continue;
    ChangedObjective gone;
    gone.thing = {.before = number,
                  .ref = reference_of(objective),
                  .title = objective.title.value,
                  .differences = {{.what = What::deleted}}};
    out.objectives.push_back(std::move(gone));
  }
}

void append_unread(const Comparison& of, Changes& out) {
  for (const std::string& path : of.unread_before)
    out.unread.push_back({Unread::Side::before, path});
  for (const std::string& path : of.unread_after) out.unread.push_back({Unread::Side::after, path});
}

}  // namespace

Changes changes(const Workspace& before, const Workspace& after, const Pairs& pairs) {
  const Comparison of{before, after, pairs, unread_paths(before), unread_paths(after)};
  Changes out;
  const GoneByObjective gone = gone_by_objective(of);
  for (std::uint32_t i = 0; i < after.objectives.size(); ++i) append_objective(of, i, gone, out);
  append_gone_objectives(of, out);
  append_kpis(before, after, pairs, out);
  append_projects(before, after, pairs, out);
  append_config(before, after, out);
  append_unread(of, out);
  return out;
}

bool is_empty(const Changes& changes) {
  return changes.objectives.empty() && changes.kpis.empty() && changes.projects.empty() &&
         changes.teams.empty() && changes.people.empty() && changes.periods.empty() &&
         changes.settings.empty();
}

}  // namespace okr::compare
