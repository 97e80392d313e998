// SPDX-License-Identifier: MIT
#include "alignment_graph.h"

#include <fmt/format.h>

#include <algorithm>

namespace okr::report {
namespace {

using model::Reference;
using rollup::Role;

AlignmentEdge edge_of(const model::Objective& objective, std::uint32_t child,
                      std::uint32_t number) {
  AlignmentEdge edge{.child = child, .alignment = number};
  const Reference& to = objective.aligned_to[number].to;
  if (!to.is_found()) return edge;
  edge.parent = to.objective;
  if (to.outcome == Reference::Outcome::key_result) edge.key_result = to.key_result;
  return edge;
}

// rollup knows the roles from the parent's side.
void take_roles(const AlignmentView& view, std::uint32_t parent, AlignmentGraph& graph) {
  for (const rollup::Edge& edge : rollup::edges_to(view.workspace, parent, view.as_of)) {
    auto& above = graph.above[edge.child];
    if (edge.alignment < above.size()) above[edge.alignment].role = edge.role;
  }
}

std::string weight_of(const AlignmentView& view, const AlignmentEdge& edge) {
  const auto& weight = view.workspace.objectives[edge.child].aligned_to[edge.alignment].weight;
  return weight && is_counted(edge) ? fmt::format("weight {:.6g}", **weight) : std::string();
}

std::string key_result_of(const AlignmentView& view, const AlignmentEdge& edge) {
  const bool is_node = view.key_results == AlignmentView::KeyResults::shown;
  if (is_node || !edge.key_result) return {};
  return view.workspace.objectives[*edge.parent].key_results[*edge.key_result].id;
}

// Where one key result is asked for, what else its objective has is not.
bool is_beside_top(const AlignmentView& view, const AlignmentEdge& edge) {
  return view.top_key_result && edge.parent == view.top && edge.key_result != view.top_key_result;
}

}  // namespace

AlignmentGraph alignment_graph(const AlignmentView& view) {
  const auto& objectives = view.workspace.objectives;
  AlignmentGraph graph;
  graph.above.resize(objectives.size());
  graph.below.resize(objectives.size());
  std::vector<bool> is_parent(objectives.size());
  for (std::uint32_t child = 0; child < objectives.size(); ++child) {
    if (!view.shown[child]) continue;
    for (std::uint32_t i = 0; i < objectives[child].aligned_to.size(); ++i) {
      graph.above[child].push_back(edge_of(objectives[child], child, i));
      if (const auto parent = graph.above[child].back().parent) is_parent[*parent] = true;
    }
  }
  for (std::uint32_t parent = 0; parent < objectives.size(); ++parent) {
    if (is_parent[parent]) take_roles(view, parent, graph);
  }
  for (auto& edges : graph.above) {
    std::erase_if(edges, [&](const AlignmentEdge& edge) { return is_beside_top(view, edge); });
    for (const AlignmentEdge& edge : edges) {
      if (leads_to_shown(view, edge)) graph.below[*edge.parent].push_back(edge);
    }
  }
  return graph;
}

std::string_view name_of(Role role) {
  switch (role) {
    case Role::counts:
      return "counts";
    case Role::supports:
      return "supports";
    case Role::not_contributing:
      return "does not contribute";
    case Role::further_parent:
      return "further parent";
    case Role::other_period:
      return "other period";
    case Role::in_cycle:
      return "in a cycle";
    case Role::dropped:
      return "dropped";
  }
  return {};
}

std::string_view role_of(const AlignmentEdge& edge) {
  if (!edge.parent) return "leads nowhere";
  if (*edge.parent == edge.child) return "aligned to itself";
  return name_of(edge.role.value_or(Role::in_cycle));
}

bool is_counted(const AlignmentEdge& edge) {
  return edge.role == Role::counts && edge.parent && *edge.parent != edge.child;
}

bool leads_to_shown(const AlignmentView& view, const AlignmentEdge& edge) {
  return edge.parent && *edge.parent != edge.child && view.shown[*edge.parent];
}

std::string edge_label(const AlignmentView& view, const AlignmentEdge& edge) {
  const std::string key_result = key_result_of(view, edge);
  std::string label;
  if (is_counted(edge)) {
    if (!key_result.empty()) label = "feeds " + key_result;
    const std::string weight = weight_of(view, edge);
    if (!weight.empty()) label += (label.empty() ? "" : ", ") + weight;
    return label;
  }
  label = role_of(edge);
  const bool is_plain = edge.role == Role::supports || edge.role == Role::not_contributing;
  if (edge.parent && !is_plain) label += ": not counted";
  if (key_result.empty()) return label;
  return label + (edge.role == Role::supports ? " " : ", to ") + key_result;
}

std::string one_line(std::string_view title) {
  std::string out(title);
  std::replace_if(
      out.begin(), out.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
  return out;
}

std::vector<bool> aligned_below(const model::Workspace& workspace, std::uint32_t objective,
                                std::optional<std::uint32_t> key_result) {
  std::vector<bool> found(workspace.objectives.size());
  std::vector<std::uint32_t> waiting{objective};
  found[objective] = true;
  while (!waiting.empty()) {
    const std::uint32_t parent = waiting.back();
    waiting.pop_back();
    for (const std::uint32_t child : workspace.children[parent]) {
      if (found[child]) continue;
      const auto& alignments = workspace.objectives[child].aligned_to;
      const bool leads_there =
          parent != objective || !key_result ||
          std::any_of(alignments.begin(), alignments.end(), [&](const model::Alignment& a) {
            return a.to.outcome == Reference::Outcome::key_result && a.to.objective == parent &&
                   a.to.key_result == *key_result;
          });
      if (!leads_there) continue;
      found[child] = true;
      waiting.push_back(child);
    }
  }
  return found;
}

}  // namespace okr::report
