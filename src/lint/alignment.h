// SPDX-License-Identifier: MIT
// The alignments between objectives as edges of a graph, for the rules that look at its shape.
#pragma once

#include "nodes.h"

#include <cstdint>
#include <vector>

namespace okr::lint {

/// "child is aligned to parent", or to one of its key results.
struct Edge {
  std::uint32_t child = 0;
  std::uint32_t parent = 0;
  const model::Alignment* alignment = nullptr;
};

/// Where the alignment goes: the key result it points to, else null.
const model::KeyResult* key_result_of(const model::Workspace& workspace,
                                      const model::Reference& reference);

/// What the alignment points to, for messages: "2026-Q4/product/trusted/refunds".
std::string target_of(const model::Workspace& workspace, const Edge& edge);

/// From children that are not dropped, to any other objective; those to itself are left out.
template <class Visit>
void each_edge(const Context& context, Visit visit) {
  each_objective(context, [&](ObjectiveNode node) {
    for (const model::Alignment& alignment : node.objective.aligned_to) {
      if (!alignment.to.is_found() || alignment.to.objective == node.index) continue;
      visit(Edge{node.index, alignment.to.objective, &alignment});
    }
  });
}

/// The edges of each objective that is not dropped, to those that are not dropped either.
std::vector<std::vector<Edge>> edges_between_active(const Context& context);

}  // namespace okr::lint
