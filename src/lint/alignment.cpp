// SPDX-License-Identifier: MIT
#include "alignment.h"

namespace okr::lint {

using Outcome = model::Reference::Outcome;

const model::KeyResult* key_result_of(const model::Workspace& workspace,
                                      const model::Reference& reference) {
  if (reference.outcome != Outcome::key_result) return nullptr;
  return &workspace.objectives[reference.objective].key_results[reference.key_result];
}

std::string target_of(const model::Workspace& workspace, const Edge& edge) {
  const model::Objective& parent = workspace.objectives[edge.parent];
  const model::KeyResult* key_result = key_result_of(workspace, edge.alignment->to);
  return key_result ? model::reference_of(parent, *key_result) : model::reference_of(parent);
}

std::vector<std::vector<Edge>> edges_between_active(const Context& context) {
  std::vector<std::vector<Edge>> out(context.workspace.objectives.size());
  each_edge(context, [&](const Edge& edge) {
    if (model::is_dropped(context.workspace.objectives[edge.parent], context.as_of)) return;
    out[edge.child].push_back(edge);
  });
  return out;
}

}  // namespace okr::lint
