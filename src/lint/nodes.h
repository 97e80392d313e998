// SPDX-License-Identifier: MIT
// The walk that most rules make: over what of the part is not dropped on the day, each with its
// index.
#pragma once

#include <okr/lint/rule.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace okr::lint {

struct ObjectiveNode {
  std::uint32_t index = 0;
  const model::Objective& objective;
};

struct KeyResultNode {
  model::KeyResultIndex index;
  const model::Objective& objective;
  const model::KeyResult& key_result;
};

template <class Visit>
void each_objective(const Context& context, Visit visit) {
  const auto& objectives = context.workspace.objectives;
  const std::size_t last = std::min<std::size_t>(context.part.last, objectives.size());
  for (std::uint32_t i = context.part.first; i < last; ++i) {
    if (!model::is_dropped(objectives[i], context.as_of)) visit(ObjectiveNode{i, objectives[i]});
  }
}

template <class Visit>
void each_key_result_of(const Context& context, ObjectiveNode node, Visit visit) {
  const auto& key_results = node.objective.key_results;
  for (std::uint32_t k = 0; k < key_results.size(); ++k) {
    if (model::is_dropped(key_results[k], context.as_of)) continue;
    visit(KeyResultNode{{node.index, k}, node.objective, key_results[k]});
  }
}

template <class Visit>
void each_key_result(const Context& context, Visit visit) {
  each_objective(context, [&](ObjectiveNode node) { each_key_result_of(context, node, visit); });
}

template <class Visit>
void each_kpi(const Context& context, Visit visit) {
  if (context.part.first != 0) return;
  for (const model::Kpi& kpi : context.workspace.kpis) visit(kpi);
}

template <class Visit>
void each_project(const Context& context, Visit visit) {
  if (context.part.first != 0) return;
  for (const model::Project& project : context.workspace.projects) visit(project);
}

/// Whether every file could be read whole. Where not, a rule concludes nothing from what it does
/// not find anywhere.
bool everything_read(const model::Workspace& workspace);

/// Whether some line inside `span` could not be read.
bool has_unread_lines(const model::Workspace& workspace, text::Span span);

/// Whether aligned objectives give the key result its value.
bool takes_value_from_children(const model::Workspace& workspace, KeyResultNode node);

/// Whether the child's period lets it add to the parent: the same one, or one within it. Where a
/// period could not be read, nothing is held against it.
bool can_add_to(const model::Objective& child, const model::Objective& parent);

/// Whether an objective that is not dropped and contributes is aligned to this one as a whole.
bool has_active_contributor(const Context& context, std::uint32_t objective);

}  // namespace okr::lint
