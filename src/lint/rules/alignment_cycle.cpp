// SPDX-License-Identifier: MIT
#include "../alignment.h"
#include "../finding.h"
#include "../rules.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

namespace okr::lint {
namespace {

using Path = std::vector<Edge>;

constexpr std::size_t steps_shown = 8;

/// Finds circles by walking upward with a stack of its own: a chain of alignments may be as long
/// as there are objectives. A circle that shares an objective with one already found is left for
/// when that one is mended, so that the whole walk stays linear.
class Walk {
 public:
  explicit Walk(std::vector<std::vector<Edge>> edges)
      : edges_(std::move(edges)), nodes_(edges_.size()) {}

  std::vector<Path> circles() {
    for (std::uint32_t i = 0; i < nodes_.size(); ++i) {
      if (nodes_[i].state == State::unseen) walk_from(i);
    }
    return std::move(circles_);
  }

 private:
  enum class State : unsigned char { unseen, on_path, left };
  struct Node {
    State state = State::unseen;
    bool in_circle = false;
    std::size_t next_edge = 0;
  };

  void walk_from(std::uint32_t start) {
    enter(start);
    while (!stack_.empty()) {
      const std::uint32_t at = stack_.back();
      Node& node = nodes_[at];
      if (node.next_edge == edges_[at].size()) {
        leave(at);
        continue;
      }
      const Edge& edge = edges_[at][node.next_edge++];
      const State parent = nodes_[edge.parent].state;
      if (parent == State::on_path) {
        close_circle(edge);
      } else if (parent == State::unseen) {
        path_.push_back(edge);
        enter(edge.parent);
      }
    }
  }

  void enter(std::uint32_t i) {
    nodes_[i].state = State::on_path;
    stack_.push_back(i);
  }

  void leave(std::uint32_t i) {
    nodes_[i].state = State::left;
    stack_.pop_back();
    if (!path_.empty()) path_.pop_back();
  }

  /// `last` leads back to an objective on the path.
  void close_circle(const Edge& last) {
    std::size_t first = stack_.size();
    bool is_new = true;
    do {
      --first;
      Node& node = nodes_[stack_[first]];
      is_new = is_new && !node.in_circle;
      node.in_circle = true;
    } while (is_new && stack_[first] != last.parent);
    if (!is_new) return;
    Path circle(path_.begin() + static_cast<std::ptrdiff_t>(first), path_.end());
    circle.push_back(last);
    circles_.push_back(std::move(circle));
  }

  std::vector<std::vector<Edge>> edges_;
  std::vector<Node> nodes_;
  std::vector<std::uint32_t> stack_;  ///< the objectives of the path
  Path path_;                         ///< the edges between them
  std::vector<Path> circles_;
};

/// "a -> b -> a"; long circles are cut in the middle of nowhere rather than fill the screen.
std::string path_of(const model::Workspace& workspace, const Path& circle) {
  const auto name = [&](std::uint32_t i) { return model::reference_of(workspace.objectives[i]); };
  std::string out = name(circle[0].child);
  for (std::size_t i = 0; i + 1 < std::min(circle.size(), steps_shown); ++i) {
    out += " -> " + name(circle[i].parent);
  }
  if (circle.size() > steps_shown) out += fmt::format(" -> ({} more)", circle.size() - steps_shown);
  return out + " -> " + name(circle[0].child);
}

/// Begins with the objective that comes first in the files, whatever way the walk came.
void begin_at_first(Path& circle) {
  const auto first = std::min_element(
      circle.begin(), circle.end(), [](const Edge& a, const Edge& b) { return a.child < b.child; });
  std::rotate(circle.begin(), first, circle.end());
}

void check(const Context& context, Findings& out) {
  for (Path& circle : Walk(edges_between_active(context)).circles()) {
    begin_at_first(circle);
    diag::Diagnostic found = finding(
        rules::alignment_cycle, circle[0].alignment->to.text.span,
        fmt::format("alignment goes round in a circle: {}", path_of(context.workspace, circle)),
        "decide which of them the others serve, and take its `aligned_to` away; until "
        "then none of these alignments counts");
    for (const Edge& edge : circle) {
      found.related.push_back(
          {fmt::format("{} is aligned to {}",
                       model::reference_of(context.workspace.objectives[edge.child]),
                       target_of(context.workspace, edge)),
           edge.alignment->to.text.span});
    }
    out.push_back(std::move(found));
  }
}

}  // namespace

constinit const Rule rules::alignment_cycle{
    .id = "alignment-cycle",
    .group = Group::alignment,
    .severities = always_error,
    .summary = "objectives are aligned to each other in a circle",
    .rationale =
        "Progress flows from an objective to the one it serves. In a circle each would "
        "wait for the other, so none of its alignments counts.",
    .bad = R"(# okrs/2026-Q4/product.yaml
objectives:
  - id: trusted
    title: Home cooks trust us as the place to buy cookware
    aligned_to: marketing/known
    key_results: [Raise the repeat purchase rate from 5% to 15%]
# okrs/2026-Q4/marketing.yaml
objectives:
  - id: known
    title: Home cooks think of us first
    aligned_to: product/trusted
    key_results: [Lower the refund rate from 0.5% to 0.2%]
)",
    .good = R"(# okrs/2026-Q4/product.yaml
objectives:
  - id: trusted
    title: Home cooks trust us as the place to buy cookware
    key_results: [Raise the repeat purchase rate from 5% to 15%]
# okrs/2026-Q4/marketing.yaml
objectives:
  - id: known
    title: Home cooks think of us first
    aligned_to: product/trusted
    key_results: [Lower the refund rate from 0.5% to 0.2%]
)",
    .check = check,
};

}  // namespace okr::lint
