// SPDX-License-Identifier: MIT
#include "../alignment.h"
#include "../finding.h"
#include "../rules.h"

#include <okr/rollup/items.h>

#include <fmt/format.h>

#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

namespace okr::lint {
namespace {

using Edges = std::vector<std::vector<Edge>>;

/// Whether the alignment adds to a sum: support of a measured key result does not, nor does a
/// parent whose period does not enclose the child's.
bool adds_up(const model::Workspace& workspace, const model::Objective& child,
             std::size_t alignment) {
  if (!model::contributes(child, alignment)) return false;
  const model::Reference& to = child.aligned_to[alignment].to;
  const model::KeyResult* key_result = key_result_of(workspace, to);
  if (key_result && rollup::has_own_measure(*key_result)) return false;
  return can_add_to(child, workspace.objectives[to.objective]);
}

Edges adding_edges(const Context& context) {
  Edges edges = edges_between_active(context);
  for (std::vector<Edge>& own : edges) {
    std::erase_if(own, [&](const Edge& edge) {
      const model::Objective& child = context.workspace.objectives[edge.child];
      const auto number = static_cast<std::size_t>(edge.alignment - child.aligned_to.data());
      return !adds_up(context.workspace, child, number);
    });
  }
  return edges;
}

/// Two alignments of one objective that lead to the same one above.
struct Diamond {
  std::size_t first = 0;
  std::size_t second = 0;
  std::uint32_t top = 0;
};

/// Climbs from one objective along all its alignments at once, nearest first, and stops where two
/// of them meet.
class Climber {
 public:
  explicit Climber(const Edges& edges) : edges_(edges), came_by_(edges.size()) {}

  std::optional<Diamond> meet(std::uint32_t start) {
    std::optional<Diamond> found;
    std::deque<std::uint32_t> queue;
    std::vector<std::uint32_t> seen;
    const auto arrive = [&](std::uint32_t at, std::size_t by) {
      if (came_by_[at] && *came_by_[at] != by) found = Diamond{*came_by_[at], by, at};
      if (came_by_[at]) return;
      came_by_[at] = by;
      seen.push_back(at);
      queue.push_back(at);
    };
    const std::vector<Edge>& own = edges_[start];
    for (std::size_t i = 0; i < own.size() && !found; ++i) arrive(own[i].parent, i);
    while (!queue.empty() && !found) {
      const std::uint32_t at = queue.front();
      queue.pop_front();
      for (const Edge& edge : edges_[at]) {
        if (!found) arrive(edge.parent, *came_by_[at]);
      }
    }
    for (const std::uint32_t i : seen) came_by_[i].reset();
    return found;
  }

 private:
  const Edges& edges_;
  std::vector<std::optional<std::size_t>> came_by_;  ///< which alignment of the start leads here
};

diag::Diagnostic counts_twice(const model::Workspace& workspace, const std::vector<Edge>& own,
                              Diamond diamond) {
  if (diamond.first > diamond.second) std::swap(diamond.first, diamond.second);
  const Edge& first = own[diamond.first];
  const Edge& second = own[diamond.second];
  diag::Diagnostic out =
      finding(rules::diamond_alignment, second.alignment->to.text.span,
              fmt::format("{} counts twice in {}: through {} and through {}",
                          called(workspace.objectives[first.child]),
                          model::reference_of(workspace.objectives[diamond.top]),
                          target_of(workspace, first), target_of(workspace, second)),
              "keep the alignment it helps most; write `contributes: false` at the other");
  out.related.push_back({"the other way up", first.alignment->to.text.span});
  return out;
}

void check(const Context& context, Findings& out) {
  const Edges edges = adding_edges(context);
  Climber climber(edges);
  for (std::uint32_t i = 0; i < edges.size(); ++i) {
    if (edges[i].size() < 2) continue;
    if (const auto diamond = climber.meet(i)) {
      out.push_back(counts_twice(context.workspace, edges[i], *diamond));
    }
  }
}

}  // namespace

constinit const Rule rules::diamond_alignment{
    .id = "diamond-alignment",
    .group = Group::alignment,
    .severities = warning_from_recommended,
    .summary = "an objective counts twice in one above it, by two ways",
    .rationale =
        "Where two alignments of one objective meet again higher up, its progress is "
        "added twice and the sum above says more than was done.",
    .bad = R"(# okrs/2026-Q4/northwind.yaml
objectives:
  - id: loved
    title: Home cooks love what we make
    key_results: [Raise the repeat purchase rate from 5% to 15%]
# okrs/2026-Q4/product.yaml
objectives:
  - id: trusted
    title: Home cooks trust us as the place to buy cookware
    aligned_to: northwind/loved
    key_results: [Lower the refund rate from 0.5% to 0.2%]
# okrs/2026-Q4/checkout.yaml
objectives:
  - title: Paying feels effortless on any phone
    aligned_to:
      - product/trusted
      - {to: northwind/loved, weight: 1}
    key_results: [Raise top-of-mind brand awareness from 10% to 25%]
)",
    .good = R"(# okrs/2026-Q4/northwind.yaml
objectives:
  - id: loved
    title: Home cooks love what we make
    key_results: [Raise the repeat purchase rate from 5% to 15%]
# okrs/2026-Q4/product.yaml
objectives:
  - id: trusted
    title: Home cooks trust us as the place to buy cookware
    aligned_to: northwind/loved
    key_results: [Lower the refund rate from 0.5% to 0.2%]
# okrs/2026-Q4/checkout.yaml
objectives:
  - title: Paying feels effortless on any phone
    aligned_to:
      - product/trusted
      - {to: northwind/loved, contributes: false}
    key_results: [Raise top-of-mind brand awareness from 10% to 25%]
)",
    .check = check,
};

}  // namespace okr::lint
