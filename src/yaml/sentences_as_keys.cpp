// SPDX-License-Identifier: MIT
#include "page.h"
#include "tree_checks.h"

#include <algorithm>

namespace okr::yaml {
namespace {

/// Keys are one word; a list item whose key has more is a sentence with ': ' in it.
bool is_sentence(std::string_view key) {
  return starts_with_date(key) || key.find(' ') != key.npos;
}

Problem sentence(const Page& page, const Value& key) {
  const std::size_t i = line_of(page.lines, key.span().begin);
  const Line& line = page.lines[i];
  const std::size_t colon = std::max<std::size_t>(page.bytes.find(':', key.span().end), line.text);
  const std::string help =
      "quote the whole line: " + std::string(page.slice(line.first, key.span().begin)) +
      in_quotes(page.slice(key.span().begin, line.end));
  return slip_on(page, i, page.span(colon, colon + 1),
                 "text with ': ' in it must be in quotes, or it reads as a key with a value", help);
}

}  // namespace

std::vector<Problem> sentences_as_keys(std::string_view bytes, const Tree& tree) {
  std::vector<Problem> out;
  Page page;
  for (std::uint32_t i = 0; i < tree.nodes.size(); ++i) {
    if (tree.nodes[i].kind != Kind::sequence || tree.nodes[i].style != Style::block) continue;
    for (std::uint32_t item = i + 1; item < tree.nodes[i].next; item = tree.nodes[item].next) {
      const Node& node = tree.nodes[item];
      if (node.kind != Kind::mapping || node.style != Style::block) continue;
      const Value key(tree, item + 1);
      if (key.style() != Style::plain || !is_sentence(key.text())) continue;
      if (page.lines.empty()) page = read_page(bytes, tree.file);
      out.push_back(sentence(page, key));
    }
  }
  return out;
}

}  // namespace okr::yaml
