// SPDX-License-Identifier: MIT
#include "page.h"
#include "tree_checks.h"

#include <fmt/format.h>

#include <algorithm>

namespace okr::yaml {
namespace {

constexpr std::size_t few_keys = 8;

using Keys = std::vector<std::uint32_t>;  // node numbers, in document order

std::string_view text_of(const Tree& tree, std::uint32_t node) {
  return Value(tree, node).text();
}

/// For each key the first one with its text. Sorted, not hashed: who writes the file chooses the
/// keys.
void find_repeated(const Tree& tree, Keys& keys,
                   std::vector<std::pair<std::uint32_t, std::uint32_t>>& out) {
  if (keys.size() <= few_keys) {
    for (std::size_t i = 1; i < keys.size(); ++i) {
      for (std::size_t k = 0; k < i; ++k) {
        if (text_of(tree, keys[i]) != text_of(tree, keys[k])) continue;
        out.emplace_back(keys[k], keys[i]);
        break;
      }
    }
    return;
  }
  std::stable_sort(keys.begin(), keys.end(), [&](std::uint32_t a, std::uint32_t b) {
    return text_of(tree, a) < text_of(tree, b);
  });
  std::size_t first = 0;
  for (std::size_t i = 1; i < keys.size(); ++i) {
    if (text_of(tree, keys[i]) == text_of(tree, keys[first])) {
      out.emplace_back(keys[first], keys[i]);
    } else {
      first = i;
    }
  }
}

Problem repeated(std::string_view bytes, const Tree& tree, std::uint32_t first,
                 std::uint32_t again) {
  const text::Span span = Value(tree, again).span();
  Problem out =
      problem("duplicate-key", span,
              fmt::format("the key '{}' is given twice here", shortened(text_of(tree, again))),
              "keep one of them");
  out.diagnostic.related.push_back({"it is given here first", Value(tree, first).span()});
  const Node& value = tree.nodes[tree.nodes[again].next];
  std::uint32_t end = std::max(value.end, span.end);
  const bool has_comma = end < bytes.size() && bytes[end] == ',';
  out.unread.push_back({tree.file, span.begin, has_comma ? end + 1 : end});
  return out;
}

}  // namespace

std::vector<Problem> duplicate_keys(std::string_view bytes, const Tree& tree) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
  Keys keys;
  for (std::uint32_t i = 0; i < tree.nodes.size(); ++i) {
    if (tree.nodes[i].kind != Kind::mapping) continue;
    keys.clear();
    for (std::uint32_t k = i + 1; k < tree.nodes[i].next; k = tree.nodes[tree.nodes[k].next].next) {
      keys.push_back(k);
    }
    find_repeated(tree, keys, pairs);
  }
  std::vector<Problem> out;
  for (const auto& [first, again] : pairs) out.push_back(repeated(bytes, tree, first, again));
  return out;
}

}  // namespace okr::yaml
