// SPDX-License-Identifier: MIT
#include <okr/yaml/tree.h>

namespace okr::yaml {

std::optional<Value> Tree::root() const {
  if (nodes.empty()) return std::nullopt;
  return Value(*this, 0);
}

std::vector<Value> Value::items() const {
  std::vector<Value> out;
  if (kind() != Kind::sequence) return out;
  for (std::uint32_t i = index_ + 1; i < node().next; i = tree_->nodes[i].next) {
    out.emplace_back(*tree_, i);
  }
  return out;
}

std::vector<Entry> Value::entries() const {
  std::vector<Entry> out;
  if (kind() != Kind::mapping) return out;
  for (std::uint32_t i = index_ + 1; i < node().next;) {
    const std::uint32_t value = tree_->nodes[i].next;
    out.push_back({Value(*tree_, i), Value(*tree_, value)});
    i = tree_->nodes[value].next;
  }
  return out;
}

std::optional<Value> Value::find(std::string_view key) const {
  if (kind() != Kind::mapping) return std::nullopt;
  for (std::uint32_t i = index_ + 1; i < node().next;) {
    const std::uint32_t value = tree_->nodes[i].next;
    if (Value(*tree_, i).text() == key) return Value(*tree_, value);
    i = tree_->nodes[value].next;
  }
  return std::nullopt;
}

}  // namespace okr::yaml

template class std::vector<okr::yaml::Node>;
template class std::vector<okr::yaml::Comment>;
