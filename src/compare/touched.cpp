// SPDX-License-Identifier: MIT
#include "own_lines.h"

#include <okr/compare/touched.h>

#include <cstdint>

namespace okr::compare {
namespace {

using model::KeyResultIndex;
using model::Workspace;

Touched nothing_of(const Workspace& workspace) {
  Touched out;
  out.objectives.assign(workspace.objectives.size(), false);
  for (const model::Objective& objective : workspace.objectives)
    out.key_results.emplace_back(objective.key_results.size(), false);
  out.kpis.assign(workspace.kpis.size(), false);
  out.projects.assign(workspace.projects.size(), false);
  return out;
}

const text::Source& source_of(const Workspace& workspace, text::Span span) {
  return workspace.sources[span.file];
}

template <class Thing>
bool lines_differ(const Workspace& before, const Thing& was, const Workspace& after,
                  const Thing& is) {
  return own_lines(source_of(before, was.span), was.span) !=
         own_lines(source_of(after, is.span), is.span);
}

bool lines_differ(const Workspace& before, const model::Objective& was, const Workspace& after,
                  const model::Objective& is) {
  return own_lines(source_of(before, was.span), was) != own_lines(source_of(after, is.span), is);
}

struct Both {
  const Workspace& before;
  const Workspace& after;
  const Pairs& pairs;
};

/// What is new, or whose lines are others.
Touched changed_in_lines(const Both& of) {
  Touched out = nothing_of(of.after);
  for (std::uint32_t i = 0; i < of.after.objectives.size(); ++i) {
    const model::Objective& is = of.after.objectives[i];
    const auto partner = of.pairs.objectives[i];
    out.objectives[i] =
        !partner || lines_differ(of.before, of.before.objectives[*partner], of.after, is);
    for (std::uint32_t k = 0; k < is.key_results.size(); ++k) {
      const auto was = of.pairs.key_results[i][k];
      out.key_results[i][k] =
          !was ||
          lines_differ(of.before, of.before.objectives[was->objective].key_results[was->key_result],
                       of.after, is.key_results[k]);
    }
  }
  for (std::uint32_t i = 0; i < of.after.kpis.size(); ++i) {
    const auto was = of.pairs.kpis[i];
    out.kpis[i] = !was || lines_differ(of.before, of.before.kpis[*was], of.after, of.after.kpis[i]);
  }
  for (std::uint32_t i = 0; i < of.after.projects.size(); ++i) {
    const auto was = of.pairs.projects[i];
    out.projects[i] =
        !was || lines_differ(of.before, of.before.projects[*was], of.after, of.after.projects[i]);
  }
  return out;
}

template <class Thing>
void add_ids(const std::vector<Changed>& changed, const std::vector<Thing>& things, Touched& out) {
  for (const Changed& one : changed) {
    if (one.after) out.config_ids.push_back(things[*one.after].id.span);
  }
}

void add_meaning(const Both& of, const Changes& changes, Touched& out) {
  for (const ChangedObjective& changed : changes.objectives) {
    if (!changed.thing.after) continue;
    if (!changed.thing.differences.empty()) out.objectives[*changed.thing.after] = true;
    for (const ChangedKeyResult& key_result : changed.key_results) {
      if (key_result.after)
        out.key_results[key_result.after->objective][key_result.after->key_result] = true;
    }
  }
  for (const Changed& kpi : changes.kpis) {
    if (kpi.after) out.kpis[*kpi.after] = true;
  }
  for (const Changed& project : changes.projects) {
    if (project.after) out.projects[*project.after] = true;
  }
  add_ids(changes.teams, of.after.config.teams, out);
  add_ids(changes.people, of.after.config.people, out);
  add_ids(changes.periods, of.after.config.periods, out);
}

void add_alignment(std::uint32_t child, const model::Reference& to, const Touched& changed,
                   Touched& out) {
  const bool to_key_result = to.outcome == model::Reference::Outcome::key_result;
  const bool parent_changed = changed.objectives[to.objective] ||
                              (to_key_result && changed.key_results[to.objective][to.key_result]);
  if (parent_changed) out.objectives[child] = true;
  if (!changed.objectives[child]) return;
  out.objectives[to.objective] = true;
  if (to_key_result) out.key_results[to.objective][to.key_result] = true;
}

/// `changed` is left as it is while `out` grows: one step, not the whole cascade.
void add_neighbours(const Workspace& workspace, const Touched& changed, Touched& out) {
  for (std::uint32_t i = 0; i < workspace.objectives.size(); ++i) {
    for (std::size_t k = 0; k < changed.key_results[i].size(); ++k) {
      if (changed.objectives[i]) out.key_results[i][k] = true;
      if (changed.key_results[i][k]) out.objectives[i] = true;
    }
    for (const model::Alignment& alignment : workspace.objectives[i].aligned_to) {
      if (alignment.to.is_found()) add_alignment(i, alignment.to, changed, out);
    }
  }
}

/// What lost a key result, to another objective or for good.
void add_losers(const Both& of, Touched& out) {
  std::vector<bool> lost(of.before.objectives.size(), false);
  for (const KeyResultIndex gone : of.pairs.gone_key_results) lost[gone.objective] = true;
  for (std::uint32_t i = 0; i < of.after.objectives.size(); ++i) {
    for (const auto& was : of.pairs.key_results[i]) {
      if (was && of.pairs.objectives[i] != was->objective) lost[was->objective] = true;
    }
  }
  for (std::uint32_t i = 0; i < of.after.objectives.size(); ++i) {
    const auto was = of.pairs.objectives[i];
    if (was && lost[*was]) out.objectives[i] = true;
  }
}

}  // namespace

Touched touched_by(const Workspace& before, const Workspace& after, const Pairs& pairs,
                   const Changes& changes) {
  const Both of{before, after, pairs};
  Touched changed = changed_in_lines(of);
  add_meaning(of, changes, changed);
  Touched out = changed;
  add_neighbours(after, changed, out);
  add_losers(of, out);
  return out;
}

}  // namespace okr::compare
