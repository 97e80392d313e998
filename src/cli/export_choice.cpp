// SPDX-License-Identifier: MIT
#include "export_choice.h"

#include <algorithm>
#include <set>

namespace okr::cli {
namespace {

using report::ExportedObjective;
using report::ExportView;

std::vector<std::uint32_t> key_results_of(const model::Workspace& workspace,
                                          const model::Objective& objective, const Filter& filter) {
  const bool all = is_owned(filter, model::owners_of(workspace, objective));
  std::vector<std::uint32_t> out;
  for (std::uint32_t i = 0; i < objective.key_results.size(); ++i) {
    const model::KeyResult& one = objective.key_results[i];
    if (all || is_owned(filter, model::owners_of(workspace, objective, one))) out.push_back(i);
  }
  return out;
}

std::vector<ExportedObjective> objectives_of(const model::Workspace& workspace,
                                             const ExportChoice& choice) {
  std::vector<ExportedObjective> out;
  for (std::uint32_t i = 0; i < workspace.objectives.size(); ++i) {
    const model::Objective& objective = workspace.objectives[i];
    if (!choice.period.empty() && objective.period != choice.period) continue;
    if (!is_of_team(choice.filter, workspace.config, objective.team)) continue;
    ExportedObjective exported{i, key_results_of(workspace, objective, choice.filter)};
    const bool is_theirs = is_owned(choice.filter, model::owners_of(workspace, objective));
    if (is_theirs || !exported.key_results.empty()) out.push_back(std::move(exported));
  }
  return out;
}

/// The KPIs that objectives and key results have values from, or must not harm.
std::set<std::uint32_t> kpis_named(const ExportView& view) {
  std::set<std::uint32_t> out;
  const auto add = [&](const model::KpiReference& to) {
    if (to.kpi) out.insert(*to.kpi);
  };
  for (const ExportedObjective& exported : view.objectives) {
    const model::Objective& objective = view.workspace.objectives[exported.index];
    for (const model::KpiReference& guardrail : objective.guardrails) add(guardrail);
    for (const std::uint32_t i : exported.key_results) {
      const model::KeyResult& key_result = objective.key_results[i];
      if (key_result.kpi) add(*key_result.kpi);
      for (const model::KpiReference& guardrail : key_result.guardrails) add(guardrail);
    }
  }
  return out;
}

bool is_exported(const ExportView& view, const model::Reference& to) {
  using Outcome = model::Reference::Outcome;
  if (!to.is_found()) return false;
  const auto found = std::lower_bound(view.objectives.begin(), view.objectives.end(), to.objective,
                                      [](const ExportedObjective& exported, std::uint32_t index) {
                                        return exported.index < index;
                                      });
  if (found == view.objectives.end() || found->index != to.objective) return false;
  return to.outcome == Outcome::objective ||
         std::binary_search(found->key_results.begin(), found->key_results.end(), to.key_result);
}

bool is_theirs(const model::Config& config, const Filter& filter, const model::Project& project) {
  const bool has_owner = project.owner.has_value();
  return is_owned(filter, has_owner ? std::vector{**project.owner} : std::vector<std::string>()) &&
         is_of_team(filter, config, project.team);
}

bool is_theirs(const Filter& filter, const model::Kpi& kpi) {
  return filter.team.empty() && kpi.owner && **kpi.owner == filter.owner;
}

}  // namespace

ExportView chosen(const model::Workspace& workspace, const rollup::Scores& scores,
                  const ExportChoice& choice) {
  ExportView view = report::export_of_all(workspace, scores);
  view.objectives = objectives_of(workspace, choice);
  if (choice.filter.team.empty() && choice.filter.owner.empty()) return view;
  const std::set<std::uint32_t> named = kpis_named(view);
  std::erase_if(view.kpis, [&](std::uint32_t index) {
    return !named.contains(index) && !is_theirs(choice.filter, workspace.kpis[index]);
  });
  std::erase_if(view.projects, [&](std::uint32_t index) {
    const model::Project& project = workspace.projects[index];
    const bool serves =
        std::any_of(project.supports.begin(), project.supports.end(),
                    [&](const model::Reference& to) { return is_exported(view, to); });
    return !serves && !is_theirs(workspace.config, choice.filter, project);
  });
  return view;
}

}  // namespace okr::cli
