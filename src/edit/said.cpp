// SPDX-License-Identifier: MIT
#include "said.h"

namespace okr::edit {
namespace {

using yaml::Kind;

/// Whether the line break that would be a part of the text is not there since the file ends.
bool is_cut_off(const yaml::Node& node, std::string_view bytes) {
  const bool is_block = node.style == yaml::Style::literal || node.style == yaml::Style::folded;
  if (!is_block || node.end < bytes.size() || node.size == 0 || bytes.ends_with('\n')) return false;
  const std::size_t end = bytes.find_first_not_of("+-0123456789", node.begin + 1);
  return bytes.substr(node.begin, end - node.begin).find('-') == std::string_view::npos;
}

Said said_at(const yaml::Tree& tree, std::uint32_t at, std::string_view bytes) {
  const yaml::Node& node = tree.nodes[at];
  Said said{node.kind, tree.text.substr(node.text, node.size), {}};
  if (is_cut_off(node, bytes)) said.text += '\n';
  for (std::uint32_t i = at + 1; i < node.next; i = tree.nodes[i].next) {
    said.children.push_back(said_at(tree, i, bytes));
  }
  return said;
}

}  // namespace

Said said_text(std::string text) {
  return {Kind::scalar, std::move(text), {}};
}

Said what_is_said(const yaml::Tree& tree, std::string_view bytes) {
  if (tree.nodes.empty()) return {Kind::mapping, {}, {}};
  return said_at(tree, 0, bytes);
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
