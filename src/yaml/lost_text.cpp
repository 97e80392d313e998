// SPDX-License-Identifier: MIT
#include "page.h"
#include "scalar_end.h"
#include "tree_checks.h"

#include <fmt/format.h>

#include <algorithm>

namespace okr::yaml {
namespace {

bool is_letter_or_digit(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         static_cast<unsigned char>(c) >= 0x80;
}

bool continues_text(std::string_view bytes, const Comment& comment) {
  const std::size_t next = comment.span.begin + 1;
  return !comment.own_line && next < comment.span.end && is_letter_or_digit(bytes[next]);
}

/// The last scalar that ends in front of `place`; scalars never overlap, so their ends are in
/// order.
const Node* scalar_before(const std::vector<const Node*>& scalars, std::uint32_t place) {
  const auto after = std::upper_bound(scalars.begin(), scalars.end(), place,
                                      [](std::uint32_t x, const Node* n) { return x < n->end; });
  return after == scalars.begin() ? nullptr : *std::prev(after);
}

std::string how_to_write(const Page& page, const Comment& comment) {
  const Line& line = page.lines[line_of(page.lines, comment.span.begin)];
  const std::size_t from = is_checkin_line(page, line) ? line.text : line.value;
  const std::string before(page.slice(line.first, from));
  const std::string_view text = page.slice(from, comment.span.end);
  const bool is_checkin = from != line.value || !line.colon;
  return (is_checkin && is_checkin_line(page, line) ? "quote the whole line: "
                                                    : "write it in quotes: ") +
         before + in_quotes(text);
}

Problem cut_text(const Page& page, const Comment& comment) {
  const std::string_view lost = page.slice(comment.span.begin, comment.span.end);
  return problem("text-lost", comment.span,
                 fmt::format("the text ends at ' #': '{}' is read as a comment", shortened(lost)),
                 how_to_write(page, comment) + "\na comment has a space behind its '#'");
}

Problem glued_comment(const Comment& comment) {
  return problem("file-syntax", {comment.span.file, comment.span.begin, comment.span.begin + 1},
                 "no space between the closing quote and '#'",
                 "put a space before the '#' of a comment, or the whole text in quotes");
}

std::vector<const Node*> scalars_of(const Tree& tree) {
  std::vector<const Node*> out;
  for (const Node& node : tree.nodes) {
    if (node.kind == Kind::scalar) out.push_back(&node);
  }
  return out;
}

bool is_quoted(const Node& node) {
  return node.style == Style::single_quoted || node.style == Style::double_quoted;
}

}  // namespace

std::vector<Problem> text_lost_in_comments(std::string_view bytes, const Tree& tree) {
  const bool all_alone = std::all_of(tree.comments.begin(), tree.comments.end(),
                                     [](const Comment& c) { return c.own_line; });
  if (all_alone) return {};
  std::vector<Problem> out;
  const std::vector<const Node*> scalars = scalars_of(tree);
  Page page;
  for (const Comment& comment : tree.comments) {
    const Node* node = scalar_before(scalars, comment.span.begin);
    if (node == nullptr || comment.own_line) continue;
    const std::string_view gap = bytes.substr(node->end, comment.span.begin - node->end);
    if (is_quoted(*node) && gap.empty()) out.push_back(glued_comment(comment));
    const bool follows = node->style == Style::plain && gap.find_first_not_of(' ') == gap.npos;
    if (!follows || !continues_text(bytes, comment)) continue;
    if (page.lines.empty()) page = read_page(bytes, tree.file);
    out.push_back(cut_text(page, comment));
  }
  return out;
}

}  // namespace okr::yaml
