// SPDX-License-Identifier: MIT
#include "diff_scope.h"

#include "periods.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace okr::cli {
namespace {

using compare::Changed;
using compare::ChangedKeyResult;
using compare::ChangedObjective;
using model::Workspace;

/// Both sides with what is asked for.
struct Asked {
  const DiffScope& scope;
  const Workspace& before;
  const Workspace& after;
  std::vector<PeriodInUse> periods = {};  ///< of either side; empty: all

  /// Calls `is_it` with each side that has the thing.
  template <class IsIt>
  bool on_either_side(const Changed& thing, IsIt is_it) const {
    return (thing.after && is_it(after, *thing.after)) ||
           (thing.before && is_it(before, *thing.before));
  }
};

// A name that is on one side only is known.
std::optional<Error> unknown_names(const Asked& asked) {
  auto error = check_names(asked.scope.filter, asked.after);
  if (!error || !check_names(asked.scope.filter, asked.before)) return std::nullopt;
  return error;
}

std::optional<Error> find_periods(Asked& asked) {
  const std::string& name = asked.scope.period;
  if (name.empty()) return std::nullopt;
  const Result<PeriodInUse> after = period_named(asked.after, name);
  const Result<PeriodInUse> before = period_named(asked.before, name);
  if (after) asked.periods.push_back(*after);
  if (before) asked.periods.push_back(*before);
  if (asked.periods.empty()) return after.error();
  return std::nullopt;
}

bool is_in_scope(const Asked& asked, const ChangedObjective& changed) {
  return asked.on_either_side(changed.thing, [&](const Workspace& workspace, std::uint32_t number) {
    const model::Objective& objective = workspace.objectives[number];
    const auto holds = [&](const PeriodInUse& period) { return model::is_in(period, objective); };
    const bool is_of_period =
        asked.periods.empty() || std::any_of(asked.periods.begin(), asked.periods.end(), holds);
    return is_of_period && is_of_team(asked.scope.filter, workspace.config, objective.team);
  });
}

bool is_theirs(const Asked& asked, const ChangedObjective& changed) {
  return asked.on_either_side(changed.thing, [&](const Workspace& workspace, std::uint32_t number) {
    const model::Objective& objective = workspace.objectives[number];
    return is_owned(asked.scope.filter, model::owners_of(workspace, objective));
  });
}

bool is_theirs(const Asked& asked, const ChangedKeyResult& changed) {
  const auto owned = [&](const Workspace& workspace, model::KeyResultIndex index) {
    const model::Objective& objective = workspace.objectives[index.objective];
    return is_owned(asked.scope.filter, model::owners_of(workspace, objective,
                                                         objective.key_results[index.key_result]));
  };
  return (changed.after && owned(asked.after, *changed.after)) ||
         (changed.before && owned(asked.before, *changed.before));
}

// Of an objective that is another's, only the key results that are theirs.
void keep_owned(const Asked& asked, std::vector<ChangedObjective>& objectives) {
  if (asked.scope.filter.owner.empty()) return;
  for (ChangedObjective& objective : objectives) {
    if (is_theirs(asked, objective)) continue;
    objective.thing.differences.clear();
    std::erase_if(objective.key_results,
                  [&](const ChangedKeyResult& changed) { return !is_theirs(asked, changed); });
  }
  std::erase_if(objectives, [](const ChangedObjective& objective) {
    return objective.thing.differences.empty() && objective.key_results.empty();
  });
}

// KPIs are of no team and no period; projects may be of a team.
void keep_things(const Asked& asked, compare::Changes& changes) {
  const Filter& filter = asked.scope.filter;
  const auto owned = [&](const std::optional<model::Word>& owner) {
    return filter.owner.empty() || (owner && **owner == filter.owner);
  };
  const bool by_owner_alone = filter.team.empty() && asked.scope.period.empty();
  std::erase_if(changes.kpis, [&](const Changed& thing) {
    return !by_owner_alone || !asked.on_either_side(thing, [&](const Workspace& in, auto number) {
      return owned(in.kpis[number].owner);
    });
  });
  std::erase_if(changes.projects, [&](const Changed& thing) {
    return !asked.scope.period.empty() ||
           !asked.on_either_side(thing, [&](const Workspace& in, auto number) {
             const model::Project& project = in.projects[number];
             return owned(project.owner) && is_of_team(filter, in.config, project.team);
           });
  });
  std::erase_if(changes.teams, [&](const Changed& thing) {
    return filter.team.empty() || !is_of_team(filter, asked.after.config, thing.ref);
  });
  changes.people.clear();
  changes.periods.clear();
  changes.settings.clear();
}

}  // namespace

Result<compare::Changes> within(const DiffScope& scope, const Workspace& before,
                                const Workspace& after, compare::Changes changes) {
  Asked asked{.scope = scope, .before = before, .after = after};
  if (auto error = unknown_names(asked)) return *std::move(error);
  if (auto error = find_periods(asked)) return *std::move(error);
  const bool is_everything =
      scope.filter.team.empty() && scope.filter.owner.empty() && scope.period.empty();
  if (is_everything) return changes;
  std::erase_if(changes.objectives,
                [&](const ChangedObjective& changed) { return !is_in_scope(asked, changed); });
  keep_owned(asked, changes.objectives);
  keep_things(asked, changes);
  return changes;
}

}  // namespace okr::cli
