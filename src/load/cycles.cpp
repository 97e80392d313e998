// SPDX-License-Identifier: MIT
// Cycles of alignment, by Tarjan's strongly connected components (1972), without recursion: how
// deep a cascade goes is for the user's files to say.
#include "linking.h"

#include <algorithm>

namespace okr::load {
namespace {

using model::Objective;

struct Visit {
  std::uint32_t objective;
  std::size_t next_edge = 0;
};

struct Search {
  const std::vector<Objective>& objectives;
  std::vector<std::uint32_t> order;      ///< when an objective was reached, from 1; 0: not yet
  std::vector<std::uint32_t> low;        ///< the earliest on the path that it leads back to
  std::vector<std::uint32_t> component;  ///< 0: not closed yet
  std::vector<std::uint32_t> open;
  std::vector<Visit> path;
  std::uint32_t reached = 0;
  std::uint32_t components = 0;

  void enter(std::uint32_t objective) {
    order[objective] = low[objective] = ++reached;
    open.push_back(objective);
    path.push_back({objective, 0});
  }

  void close(std::uint32_t objective) {
    ++components;
    for (bool is_last = false; !is_last;) {
      is_last = open.back() == objective;
      component[open.back()] = components;
      open.pop_back();
    }
  }

  void leave() {
    const std::uint32_t objective = path.back().objective;
    path.pop_back();
    if (low[objective] == order[objective]) close(objective);
    if (path.empty()) return;
    const std::uint32_t before = path.back().objective;
    low[before] = std::min(low[before], low[objective]);
  }

  void step() {
    Visit& visit = path.back();
    const auto& edges = objectives[visit.objective].aligned_to;
    if (visit.next_edge == edges.size()) return leave();
    const model::Alignment& edge = edges[visit.next_edge++];
    if (!edge.to.is_found()) return;
    const std::uint32_t parent = edge.to.objective;
    if (order[parent] == 0) return enter(parent);
    if (component[parent] == 0)
      low[visit.objective] = std::min(low[visit.objective], order[parent]);
  }
};

}  // namespace

void mark_cycles(std::vector<Objective>& objectives) {
  const std::size_t n = objectives.size();
  Search search{objectives,
                std::vector<std::uint32_t>(n),
                std::vector<std::uint32_t>(n),
                std::vector<std::uint32_t>(n),
                {},
                {}};
  for (std::uint32_t i = 0; i < n; ++i) {
    if (search.order[i] == 0) search.enter(i);
    while (!search.path.empty()) search.step();
  }
  for (std::uint32_t i = 0; i < n; ++i) {
    for (model::Alignment& edge : objectives[i].aligned_to)
      edge.in_cycle =
          edge.to.is_found() && search.component[edge.to.objective] == search.component[i];
  }
}

}  // namespace okr::load
