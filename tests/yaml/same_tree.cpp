// SPDX-License-Identifier: MIT
#include "yaml/same_tree.h"

#include "../../src/yaml/comments.h"
#include "../../src/yaml/events.h"
#include "../../src/yaml/plain_file.h"
#include "../../src/yaml/precheck.h"
#include "../../src/yaml/properties.h"
#include "../../src/yaml/walk.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace okr::yaml {
namespace {

std::optional<Tree> read_by_quick(std::string_view bytes, const Limits& limits) {
  return read_plain_file(bytes, 0, precheck(bytes, 0, limits), limits);
}

/// Nothing where yaml-cpp, the walk or the look for properties has anything to say.
std::optional<Tree> read_by_library(std::string_view bytes, const Limits& limits) {
  const std::uint32_t begin = precheck(bytes, 0, limits).byte_order_mark;
  EventLog log = read_events(bytes.substr(begin), limits);
  for (Event& event : log.events) event.at += begin;
  if (log.failure || !refuse_properties(bytes, 0, log).empty()) return std::nullopt;
  Walked walked = walk(bytes, begin, log);
  if (walked.failure) return std::nullopt;
  Tree tree{0, std::move(walked.nodes), std::move(log.text), {}};
  tree.comments = find_comments(bytes, tree);
  return tree;
}

std::string_view text_of(const Tree& tree, const Node& node) {
  return std::string_view(tree.text).substr(node.text, node.size);
}

/// Where a text is kept is each reader's own affair.
bool is_same(const Tree& a, const Tree& b) {
  const auto is_same_node = [&](const Node& x, const Node& y) {
    return x.begin == y.begin && x.end == y.end && x.next == y.next && x.kind == y.kind &&
           x.style == y.style && text_of(a, x) == text_of(b, y);
  };
  return std::equal(a.nodes.begin(), a.nodes.end(), b.nodes.begin(), b.nodes.end(), is_same_node) &&
         std::equal(a.comments.begin(), a.comments.end(), b.comments.begin(), b.comments.end(),
                    [](const Comment& x, const Comment& y) {
                      return x.span == y.span && x.own_line == y.own_line;
                    });
}

std::string described(const std::optional<Tree>& tree) {
  if (!tree) return "not read\n";
  std::string out;
  for (const Node& node : tree->nodes) {
    out += fmt::format("{}-{} next {} kind {} style {} text {}\n", node.begin, node.end, node.next,
                       static_cast<int>(node.kind), static_cast<int>(node.style),
                       text_of(*tree, node));
  }
  for (const Comment& comment : tree->comments) {
    out += fmt::format("# {}-{}{}\n", comment.span.begin, comment.span.end,
                       comment.own_line ? " alone" : "");
  }
  return out;
}

}  // namespace

Readers compare_readers(std::string_view bytes, const Limits& limits) {
  const std::optional<Tree> quick = read_by_quick(bytes, limits);
  if (!quick) return Readers::quick_declined;
  const std::optional<Tree> library = read_by_library(bytes, limits);
  return library && is_same(*quick, *library) ? Readers::agree : Readers::differ;
}

std::string described_by_library(std::string_view bytes, const Limits& limits) {
  return described(read_by_library(bytes, limits));
}

std::string described_by_quick(std::string_view bytes, const Limits& limits) {
  return described(read_by_quick(bytes, limits));
}

}  // namespace okr::yaml
