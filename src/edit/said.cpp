// SPDX-License-Identifier: MIT
#include "said.h"

namespace okr::edit {
namespace {

using yaml::Kind;

Said said_at(const yaml::Tree& tree, std::uint32_t at) {
  const yaml::Node& node = tree.nodes[at];
  Said said{node.kind, tree.text.substr(node.text, node.size), {}};
  for (std::uint32_t i = at + 1; i < node.next; i = tree.nodes[i].next) {
    said.children.push_back(said_at(tree, i));
  }
  return said;
}

}  // namespace

Said said_text(std::string text) {
  return {Kind::scalar, std::move(text), {}};
}

Said what_is_said(const yaml::Tree& tree) {
  if (tree.nodes.empty()) return {Kind::mapping, {}, {}};
  return said_at(tree, 0);
}

Said what_is_said(const Content& content) {
  if (content.kind == Content::Kind::text) return said_text(content.text);
  Said said{content.kind == Content::Kind::list ? Kind::sequence : Kind::mapping, {}, {}};
  for (const Content& item : content.items) said.children.push_back(what_is_said(item));
  for (const Field& field : content.fields) {
    said.children.push_back(said_text(field.key));
    said.children.push_back(what_is_said(field.value));
  }
  return said;
}

}  // namespace okr::edit
