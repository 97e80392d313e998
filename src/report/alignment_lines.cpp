// SPDX-License-Identifier: MIT
#include "alignment_lines.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace okr::report {
namespace {

using Line = AlignmentLine;

struct Teller {
  const AlignmentView& view;
  const AlignmentGraph& graph;
  std::vector<bool> is_told;
  std::vector<Line> waiting = {};  ///< the next one last
  std::vector<Line> lines = {};

  const model::Objective& objective(const Line& line) const {
    return view.workspace.objectives[line.objective];
  }
};

Line line_of(const AlignmentEdge& edge) {
  Line line;
  line.objective = edge.child;
  line.edge = edge;
  return line;
}

// Those aligned to the key result, or to the objective itself where its key results are lines.
std::vector<Line> children_of(const Teller& teller, const Line& line) {
  std::vector<Line> children;
  const bool are_nodes = teller.view.key_results == AlignmentView::KeyResults::shown;
  if (!line.key_result && are_nodes) {
    for (std::uint32_t k = 0; k < teller.objective(line).key_results.size(); ++k) {
      children.emplace_back();
      children.back().objective = line.objective;
      children.back().key_result = k;
    }
  }
  for (const AlignmentEdge& edge : teller.graph.below[line.objective]) {
    const bool is_here = line.key_result || are_nodes ? edge.key_result == line.key_result : true;
    if (is_here) children.push_back(line_of(edge));
  }
  return children;
}

void push_children(Teller& teller, Line& line) {
  std::vector<Line> children = children_of(teller, line);
  line.has_children = !children.empty();
  if (!children.empty()) children.back().is_last = true;
  for (auto child = children.rbegin(); child != children.rend(); ++child) {
    child->depth = line.depth + 1;
    teller.waiting.push_back(std::move(*child));
  }
}

// Whether this is the place of what has several: the first that it names of those shown.
bool is_home(const Teller& teller, const Line& line) {
  if (!line.edge) return true;
  const auto& edges = teller.graph.above[line.objective];
  const auto first = std::find_if(edges.begin(), edges.end(), [&](const AlignmentEdge& edge) {
    return leads_to_shown(teller.view, edge);
  });
  return first == edges.end() || first->alignment == line.edge->alignment;
}

void tell_from(Teller& teller, Line first) {
  teller.waiting.push_back(std::move(first));
  while (!teller.waiting.empty()) {
    Line line = std::move(teller.waiting.back());
    teller.waiting.pop_back();
    const bool is_objective = !line.key_result;
    if (is_objective && !is_home(teller, line)) {
      line.told = Line::Told::elsewhere;
    } else if (is_objective && teller.is_told[line.objective]) {
      line.told = Line::Told::around;
    } else {
      if (is_objective) teller.is_told[line.objective] = true;
      push_children(teller, line);
    }
    teller.lines.push_back(std::move(line));
  }
}

bool has_parent_shown(const AlignmentView& view, const AlignmentGraph& graph,
                      std::uint32_t objective) {
  const auto& edges = graph.above[objective];
  return std::any_of(edges.begin(), edges.end(),
                     [&](const AlignmentEdge& edge) { return leads_to_shown(view, edge); });
}

// Longer periods first, then from the company down, then as in the files.
std::vector<std::uint32_t> in_order(const AlignmentView& view) {
  std::vector<std::tuple<int, int, std::uint32_t>> keys;
  for (std::uint32_t i = 0; i < view.shown.size(); ++i) {
    if (!view.shown[i]) continue;
    const model::Objective& objective = view.workspace.objectives[i];
    constexpr int below_all = 9;
    const auto level = model::level_of(view.workspace, objective);
    keys.emplace_back(objective.range ? -objective.range->days() : 0,
                      level ? static_cast<int>(*level) : below_all, i);
  }
  std::sort(keys.begin(), keys.end());
  std::vector<std::uint32_t> order;
  for (const auto& key : keys) order.push_back(std::get<2>(key));
  return order;
}

Line top_line(std::uint32_t objective, std::optional<std::uint32_t> key_result) {
  Line line;
  line.objective = objective;
  line.key_result = key_result;
  line.is_last = true;
  return line;
}

}  // namespace

std::vector<AlignmentLine> alignment_lines(const AlignmentView& view, const AlignmentGraph& graph) {
  Teller teller{view, graph, std::vector<bool>(view.shown.size())};
  if (view.top) {
    if (view.top_key_result) teller.is_told[*view.top] = true;
    tell_from(teller, top_line(*view.top, view.top_key_result));
  }
  const std::vector<std::uint32_t> order = in_order(view);
  for (const std::uint32_t i : order) {
    if (!teller.is_told[i] && !has_parent_shown(view, graph, i))
      tell_from(teller, top_line(i, std::nullopt));
  }
  // What is left stands in circles, or below one.
  for (const std::uint32_t i : order) {
    if (!teller.is_told[i]) tell_from(teller, top_line(i, std::nullopt));
  }
  return std::move(teller.lines);
}

}  // namespace okr::report
