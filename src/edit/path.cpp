// SPDX-License-Identifier: MIT
#include "path.h"

#include <algorithm>

namespace okr::edit {
namespace {

using yaml::Entry;
using yaml::Kind;
using yaml::Value;

/// One step from a collection towards the node, and where it leads; itself where there is none.
struct Descent {
  Step step;
  std::uint32_t to = 0;
};

Descent descend(const Value& from, std::uint32_t node) {
  if (from.kind() == Kind::sequence) {
    std::size_t number = 0;
    for (const Value& item : from.items()) {
      if (node < item.node().next) return {item_at(number), item.index()};
      ++number;
    }
  }
  for (const Entry& entry : from.entries()) {
    std::string key(entry.key.text());
    if (node < entry.key.node().next) return {{Step::Kind::key, std::move(key)}, entry.key.index()};
    if (node < entry.value.node().next) return {value_of(std::move(key)), entry.value.index()};
  }
  return {{}, from.index()};
}

std::optional<Value> child(const Value& from, const Step& step) {
  if (step.kind == Step::Kind::item) {
    const std::vector<Value> items = from.items();
    return step.item < items.size() ? std::optional(items[step.item]) : std::nullopt;
  }
  for (const Entry& entry : from.entries()) {
    if (entry.key.text() == step.key) return step.kind == Step::Kind::key ? entry.key : entry.value;
  }
  return std::nullopt;
}

}  // namespace

Path path_to(const yaml::Tree& tree, std::uint32_t node) {
  Path path;
  for (std::uint32_t at = 0; at != node;) {
    Descent next = descend(Value(tree, at), node);
    if (next.to == at) break;
    path.push_back(std::move(next.step));
    at = next.to;
  }
  return path;
}

std::optional<std::uint32_t> node_at(const yaml::Tree& tree, const Path& path) {
  std::optional<Value> at = tree.root();
  for (const Step& step : path) {
    if (at) at = child(*at, step);
  }
  return at ? std::optional(at->index()) : std::nullopt;
}

std::optional<std::uint32_t> node_of(const yaml::Tree& tree, text::Span span) {
  const auto found = std::find_if(tree.nodes.begin(), tree.nodes.end(), [&](const yaml::Node& n) {
    return n.begin == span.begin && n.end == span.end && n.kind != Kind::null;
  });
  if (found == tree.nodes.end()) return std::nullopt;
  return static_cast<std::uint32_t>(found - tree.nodes.begin());
}

bool are_related(const Path& a, const Path& b) {
  return std::equal(
      a.begin(), a.begin() + static_cast<std::ptrdiff_t>(std::min(a.size(), b.size())), b.begin());
}

std::optional<Step> next_step(const Path& path, const Path& above) {
  if (path.size() <= above.size() || !are_related(path, above)) return std::nullopt;
  return path[above.size()];
}

}  // namespace okr::edit
