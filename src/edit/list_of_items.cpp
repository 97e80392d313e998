// SPDX-License-Identifier: MIT
#include "list_of_items.h"

#include <algorithm>
#include <string>

namespace okr::edit {
namespace {

/// A node and all below it as bytes that differ for trees that differ. Style is left out, and a
/// null that is written is one that is not.
std::string written_out(const yaml::Tree& tree, std::uint32_t node) {
  std::string out;
  for (std::uint32_t i = node; i < tree.nodes[node].next; ++i) {
    const yaml::Node& n = tree.nodes[i];
    out += static_cast<char>('0' + static_cast<int>(n.kind));
    if (n.kind == yaml::Kind::scalar) {
      out += std::to_string(n.size) + ':' + tree.text.substr(n.text, n.size);
    } else {
      out += std::to_string(n.next - i) + ';';
    }
  }
  return out;
}

std::vector<std::string> sorted_items(const yaml::Tree& tree, std::uint32_t list) {
  std::vector<std::string> items;
  for (std::uint32_t i = list + 1; i < tree.nodes[list].next; i = tree.nodes[i].next) {
    items.push_back(written_out(tree, i));
  }
  std::sort(items.begin(), items.end());
  return items;
}

}  // namespace

ListFinder::ListFinder(const yaml::Tree& tree) : tree_(tree), parents_(tree.nodes.size()) {
  std::vector<std::uint32_t> open;
  for (std::uint32_t i = 0; i < tree.nodes.size(); ++i) {
    while (!open.empty() && tree.nodes[open.back()].next <= i) open.pop_back();
    parents_[i] = open.empty() ? i : open.back();
    open.push_back(i);
  }
}

std::optional<std::uint32_t> ListFinder::first_node_from(std::uint32_t offset) const {
  const auto found = std::partition_point(tree_.nodes.begin(), tree_.nodes.end(),
                                          [&](const yaml::Node& n) { return n.begin < offset; });
  if (found == tree_.nodes.end()) return std::nullopt;
  return static_cast<std::uint32_t>(found - tree_.nodes.begin());
}

std::optional<std::uint32_t> ListFinder::list_of(const std::vector<text::Edit>& edits) const {
  std::optional<std::uint32_t> common;
  for (const text::Edit& edit : edits) {
    const auto node = first_node_from(edit.span.begin);
    if (!node) return std::nullopt;
    if (!common) common = node;
    // Up until the subtree holds the node as well.
    while (*node < *common || tree_.nodes[*common].next <= *node) {
      if (parents_[*common] == *common) return std::nullopt;
      common = parents_[*common];
    }
  }
  while (common && tree_.nodes[*common].kind != yaml::Kind::sequence) {
    if (parents_[*common] == *common) return std::nullopt;
    common = parents_[*common];
  }
  return common;
}

bool same_items(const yaml::Tree& a, std::uint32_t list_a, const yaml::Tree& b,
                std::uint32_t list_b) {
  return sorted_items(a, list_a) == sorted_items(b, list_b);
}

}  // namespace okr::edit
