// SPDX-License-Identifier: MIT
#include "plain_brackets.h"

namespace okr::yaml {
namespace {

// As deep as recursion goes: whoever raises the limit beyond has yaml-cpp read such a file.
constexpr std::size_t deepest = 64;

using Place = std::optional<std::size_t>;

bool opens_brackets(char c) {
  return c == '[' || c == '{';
}

Place read_value(const Stretch& line, std::size_t at, std::size_t depth, TreeBuilder& tree) {
  if (opens_brackets(line.at(at))) {
    const Place end = read_brackets(line, at, depth, tree);
    if (!end) return std::nullopt;
    return line.skip_spaces(*end);
  }
  const auto scalar = scalar_in_brackets(line, at);
  if (!scalar || !add_scalar(line.bytes, *scalar, tree)) return std::nullopt;
  return line.skip_spaces(scalar->next);
}

/// A key with its ':' and the space behind it; the place of its value.
Place read_key(const Stretch& line, std::size_t at, TreeBuilder& tree) {
  const auto scalar = scalar_in_brackets(line, at);
  if (!scalar || !may_be_key(line.bytes, *scalar)) return std::nullopt;
  const std::size_t colon = scalar->next;
  if (line.at(colon) != ':' || line.at(colon + 1) != ' ') return std::nullopt;
  if (!add_scalar(line.bytes, *scalar, tree)) return std::nullopt;
  return line.skip_spaces(colon + 1);
}

}  // namespace

std::optional<std::size_t> read_brackets(const Stretch& line, std::size_t open, std::size_t depth,
                                         TreeBuilder& tree) {
  if (depth == 0 || depth > deepest) return std::nullopt;
  const bool is_mapping = line.bytes[open] == '{';
  const char close = is_mapping ? '}' : ']';
  const std::uint32_t node =
      tree.add(is_mapping ? Kind::mapping : Kind::sequence, Style::flow, open, open);
  std::size_t at = line.skip_spaces(open + 1);
  while (line.at(at) != close) {
    const Place value = is_mapping ? read_key(line, at, tree) : Place(at);
    if (!value) return std::nullopt;
    const Place next = read_value(line, *value, depth - 1, tree);
    if (!next) return std::nullopt;
    at = *next;
    if (line.at(at) == ',') {
      at = line.skip_spaces(at + 1);
    } else if (line.at(at) != close) {
      return std::nullopt;
    }
  }
  tree.close(node, at + 1);
  return at + 1;
}

}  // namespace okr::yaml
