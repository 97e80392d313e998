// SPDX-License-Identifier: MIT
#include "arithmetic.h"
#include "key_result.h"
#include "objective.h"

#include <okr/rollup/scores.h>

#include <cmath>

namespace okr::rollup {
namespace {

using model::Workspace;
using Outcome = model::Reference::Outcome;

// What leads back to its child is left out of every sum, so the rest has a bottom to start from.
template <class Visit>
void each_parent(const model::Objective& child, Visit visit) {
  for (const model::Alignment& edge : child.aligned_to) {
    if (edge.to.is_found() && !edge.in_cycle) visit(edge.to.objective);
  }
}

// Children before their parents; without recursion, since a chain may be long.
std::vector<std::uint32_t> from_the_bottom(const Workspace& workspace) {
  const auto& objectives = workspace.objectives;
  std::vector<std::uint32_t> waiting_for(objectives.size(), 0);
  for (const model::Objective& child : objectives) {
    each_parent(child, [&](std::uint32_t parent) { ++waiting_for[parent]; });
  }
  std::vector<std::uint32_t> order;
  order.reserve(objectives.size());
  for (std::uint32_t i = 0; i < objectives.size(); ++i) {
    if (waiting_for[i] == 0) order.push_back(i);
  }
  for (std::size_t next = 0; next < order.size(); ++next) {
    each_parent(objectives[order[next]], [&](std::uint32_t parent) {
      if (--waiting_for[parent] == 0) order.push_back(parent);
    });
  }
  return order;
}

}  // namespace

Scores score(const Workspace& workspace, model::Date as_of) {
  Scores scores{as_of, std::vector<ObjectiveScore>(workspace.objectives.size())};
  for (const std::uint32_t i : from_the_bottom(workspace)) {
    ObjectiveScore& objective = scores.objectives[i];
    const std::size_t count = workspace.objectives[i].key_results.size();
    objective.key_results.resize(count);
    for (std::uint32_t k = 0; k < count; ++k) {
      objective.key_results[k] = score_key_result(workspace, scores, {i, k});
    }
    score_objective(workspace, scores, i, objective);
  }
  return scores;
}

bool parts(const ObjectiveScore& objective) {
  return objective.own && objective.aligned &&
         snap(std::abs(*objective.own - *objective.aligned)) > parting;
}

}  // namespace okr::rollup
