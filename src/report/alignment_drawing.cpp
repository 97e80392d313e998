// SPDX-License-Identifier: MIT
#include "alignment_drawing.h"

#include <fmt/format.h>

#include <utility>

namespace okr::report {
namespace {

struct Drawer {
  const AlignmentView& view;
  BoxesAndArrows out = {};
  std::vector<bool> has_unseen_box;  ///< one an objective
};

std::string id_of(std::uint32_t objective) {
  return fmt::format("n{}", objective);
}

std::string id_of(std::uint32_t objective, std::uint32_t key_result) {
  return fmt::format("n{}k{}", objective, key_result);
}

bool are_key_results_shown(const Drawer& drawer) {
  return drawer.view.key_results == AlignmentView::KeyResults::shown;
}

void draw_objective(Drawer& drawer, std::uint32_t number) {
  const model::Objective& objective = drawer.view.workspace.objectives[number];
  drawer.out.boxes.push_back({id_of(number), Box::Kind::objective, one_line(objective.title.value),
                              model::reference_of(objective)});
  if (!are_key_results_shown(drawer)) return;
  for (std::uint32_t k = 0; k < objective.key_results.size(); ++k) {
    const model::KeyResult& kr = objective.key_results[k];
    const bool is_beside = drawer.view.top == number && drawer.view.top_key_result.value_or(k) != k;
    if (is_beside) continue;
    drawer.out.boxes.push_back(
        {id_of(number, k), Box::Kind::key_result, one_line(kr.title.value), kr.id});
    drawer.out.arrows.push_back({id_of(number, k), id_of(number), Arrow::Kind::belongs, {}});
  }
}

// What is not shown itself has a box with its reference alone.
std::string target_of(Drawer& drawer, const AlignmentEdge& edge) {
  const auto& objectives = drawer.view.workspace.objectives;
  if (!edge.parent) {
    const std::string id = fmt::format("x{}a{}", edge.child, edge.alignment);
    drawer.out.boxes.push_back(
        {id, Box::Kind::missing, {}, *objectives[edge.child].aligned_to[edge.alignment].to.text});
    return id;
  }
  const std::uint32_t parent = *edge.parent;
  if (!drawer.view.shown[parent]) {
    if (!drawer.has_unseen_box[parent])
      drawer.out.boxes.push_back(
          {id_of(parent), Box::Kind::unseen, {}, model::reference_of(objectives[parent])});
    drawer.has_unseen_box[parent] = true;
    return id_of(parent);
  }
  const bool is_to_box = edge.key_result && are_key_results_shown(drawer);
  return is_to_box ? id_of(parent, *edge.key_result) : id_of(parent);
}

void draw_edge(Drawer& drawer, const AlignmentEdge& edge) {
  std::string to = target_of(drawer, edge);
  std::string label = edge_label(drawer.view, edge);
  const bool is_hidden = edge.key_result && edge.parent && !drawer.view.shown[*edge.parent];
  if (is_hidden && are_key_results_shown(drawer)) {
    const model::Objective& parent = drawer.view.workspace.objectives[*edge.parent];
    label += (label.empty() ? "to " : ", to ") + parent.key_results[*edge.key_result].id;
  }
  drawer.out.arrows.push_back({id_of(edge.child), std::move(to),
                               is_counted(edge) ? Arrow::Kind::counts : Arrow::Kind::does_not,
                               std::move(label)});
}

}  // namespace

BoxesAndArrows draw(const AlignmentView& view) {
  const AlignmentGraph graph = alignment_graph(view);
  Drawer drawer{view, {}, std::vector<bool>(view.shown.size())};
  for (std::uint32_t i = 0; i < view.shown.size(); ++i) {
    if (view.shown[i]) draw_objective(drawer, i);
  }
  for (const auto& edges : graph.above) {
    for (const AlignmentEdge& edge : edges) draw_edge(drawer, edge);
  }
  return std::move(drawer.out);
}

}  // namespace okr::report
