// SPDX-License-Identifier: MIT
#include "quoted_scalar.h"

#include <okr/edit/new_item.h>
#include <okr/text/edit.h>
#include <okr/yaml/parse.h>

#include <algorithm>
#include <array>
#include <optional>

namespace okr::edit {
namespace {

using yaml::Node;
using yaml::Tree;

std::optional<std::uint32_t> list_at(const Tree& tree, text::Span place) {
  for (std::uint32_t i = 0; i < tree.nodes.size(); ++i) {
    const Node& node = tree.nodes[i];
    const bool is_there = node.begin == place.begin && node.end == place.end;
    if (is_there && node.kind == yaml::Kind::sequence) return i;
  }
  return std::nullopt;
}

/// "[a, b]": in front of the bracket that closes it.
text::Edit in_brackets(const Tree& tree, std::uint32_t list, std::string_view scalar) {
  const Node& node = tree.nodes[list];
  const bool is_empty = node.next == list + 1;
  return {{tree.file, node.end - 1, node.end - 1}, (is_empty ? "" : ", ") + std::string(scalar)};
}

/// On a line of its own below the last item's, indented like the first.
text::Edit on_own_line(std::string_view bytes, const Tree& tree, std::uint32_t list,
                       std::string_view scalar) {
  const Node& node = tree.nodes[list];
  const std::size_t line = bytes.rfind('\n', node.begin) + 1;  // 0 where there is none
  const std::string indent(node.begin - std::min<std::size_t>(line, node.begin), ' ');
  const std::size_t line_break = bytes.find('\n', std::max(node.end, 1U) - 1);
  const bool is_crlf = bytes.find("\r\n") != std::string_view::npos;
  const std::string eol = is_crlf ? "\r\n" : "\n";
  const bool ends_open = line_break == std::string_view::npos;
  const auto at = static_cast<std::uint32_t>(ends_open ? bytes.size() : line_break + 1);
  const std::string item = indent + "- " + std::string(scalar);
  return {{tree.file, at, at}, ends_open ? eol + item : item + eol};
}

std::string_view text_of(const Tree& tree, const Node& node) {
  return std::string_view(tree.text).substr(node.text, node.size);
}

/// Whether `after` is `before` with `sentence` behind all that the list has.
bool has_one_more(const Tree& before, const Tree& after, std::uint32_t list,
                  std::string_view sentence) {
  if (after.nodes.size() != before.nodes.size() + 1) return false;
  const std::uint32_t added = before.nodes[list].next;
  const Node& item = after.nodes[added];
  if (item.kind != yaml::Kind::scalar || text_of(after, item) != sentence) return false;
  for (std::uint32_t i = 0; i < before.nodes.size(); ++i) {
    const Node& old_node = before.nodes[i];
    const Node& new_node = after.nodes[i < added ? i : i + 1];
    const bool holds_it = (i <= list || i >= added) && old_node.next >= added;
    if (old_node.kind != new_node.kind || text_of(before, old_node) != text_of(after, new_node) ||
        new_node.next != old_node.next + (holds_it ? 1 : 0)) {
      return false;
    }
  }
  return true;
}

bool reads_as_well(const yaml::Parsed& before, const yaml::Parsed& after) {
  return after.problems.size() == before.problems.size() &&
         after.unread.size() == before.unread.size() &&
         after.tree.comments.size() == before.tree.comments.size();
}

}  // namespace

Result<std::string> add_last_item(const text::Source& source, text::Span list,
                                  std::string_view sentence, const yaml::Limits& limits) {
  const yaml::Parsed before = yaml::parse(source, list.file, limits);
  const auto at = list_at(before.tree, list);
  const Error impossible{"this list can only be added to by hand"};
  if (!at) return impossible;
  const bool in_flow = before.tree.nodes[*at].style == yaml::Style::flow;
  for (const std::string& scalar : {std::string(sentence), in_quotes(sentence)}) {
    const text::Edit edit = in_flow ? in_brackets(before.tree, *at, scalar)
                                    : on_own_line(source.bytes, before.tree, *at, scalar);
    Result<std::string> bytes = text::apply(source.bytes, {edit});
    if (!bytes) continue;
    const yaml::Parsed after = yaml::parse({source.path, *bytes}, list.file, limits);
    if (reads_as_well(before, after) && has_one_more(before.tree, after.tree, *at, sentence)) {
      return bytes;
    }
  }
  return impossible;
}

}  // namespace okr::edit
