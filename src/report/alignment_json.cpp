// SPDX-License-Identifier: MIT
#include "alignment_graph.h"
#include "json_value.h"

#include <nlohmann/json.hpp>

namespace okr::report {
namespace {

using Json = nlohmann::ordered_json;

Json edge_json(const AlignmentView& view, const AlignmentEdge& edge) {
  const model::Objective& child = view.workspace.objectives[edge.child];
  const model::Alignment& alignment = child.aligned_to[edge.alignment];
  Json objective = nullptr;
  Json key_result = nullptr;
  if (edge.parent) {
    const model::Objective& parent = view.workspace.objectives[*edge.parent];
    objective = model::reference_of(parent);
    if (edge.key_result)
      key_result = model::reference_of(parent, parent.key_results[*edge.key_result]);
  }
  return {{"written", *alignment.to.text},
          {"objective", std::move(objective)},
          {"key_result", std::move(key_result)},
          {"weight", alignment.weight ? json_number(**alignment.weight) : Json(nullptr)},
          {"counts", is_counted(edge)},
          {"role", role_of(edge)}};
}

Json key_results_json(const AlignmentView& view, std::uint32_t number) {
  const model::Objective& objective = view.workspace.objectives[number];
  Json list = Json::array();
  for (std::uint32_t k = 0; k < objective.key_results.size(); ++k) {
    const bool is_beside = view.top == number && view.top_key_result.value_or(k) != k;
    if (is_beside) continue;
    const model::KeyResult& kr = objective.key_results[k];
    list.push_back({{"ref", model::reference_of(objective, kr)},
                    {"title", kr.title.value},
                    {"dropped", model::is_dropped(kr, view.as_of)}});
  }
  return list;
}

Json objective_json(const AlignmentView& view, const AlignmentGraph& graph, std::uint32_t number) {
  const model::Objective& objective = view.workspace.objectives[number];
  Json aligned = Json::array();
  for (const AlignmentEdge& edge : graph.above[number]) aligned.push_back(edge_json(view, edge));
  Json out = {{"ref", model::reference_of(objective)},
              {"title", objective.title.value},
              {"period", json_word(objective.period)},
              {"team", json_word(objective.team)},
              {"owners", model::owners_of(view.workspace, objective)},
              {"dropped", model::is_dropped(objective, view.as_of)},
              {"aligned_to", std::move(aligned)}};
  if (view.key_results == AlignmentView::KeyResults::shown)
    out["key_results"] = key_results_json(view, number);
  return out;
}

}  // namespace

std::string alignment_json(const AlignmentView& view) {
  const AlignmentGraph graph = alignment_graph(view);
  std::string out = "{\"schema\":\"okr.tree/1\",\"as_of\":\"" + model::to_string(view.as_of) +
                    "\",\"objectives\":[";
  std::string_view separator = "\n";
  for (std::uint32_t i = 0; i < view.shown.size(); ++i) {
    if (!view.shown[i]) continue;
    out += separator;
    out += json_text(objective_json(view, graph, i));
    separator = ",\n";
  }
  return out + "\n]}\n";
}

}  // namespace okr::report
