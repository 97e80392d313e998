// SPDX-License-Identifier: MIT
#include "checks.h"
#include "places.h"

#include <okr/yaml/parse.h>

#include <algorithm>

namespace okr::fuzz {
namespace {

std::size_t depth_of(const yaml::Value& value) {
  std::size_t deepest = 0;
  for (const yaml::Value& item : value.items()) deepest = std::max(deepest, depth_of(item));
  for (const yaml::Entry& entry : value.entries())
    deepest = std::max({deepest, depth_of(entry.key), depth_of(entry.value)});
  const bool is_collection =
      value.kind() == yaml::Kind::sequence || value.kind() == yaml::Kind::mapping;
  return deepest + (is_collection ? 1 : 0);
}

Fault beyond_limits(const yaml::Tree& tree, const yaml::Limits& limits) {
  if (tree.nodes.size() > limits.nodes) return "more nodes than allowed";
  for (const yaml::Node& node : tree.nodes)
    if (node.size > limits.scalar_bytes) return "a longer text than allowed";
  const auto root = tree.root();
  return root && depth_of(*root) > limits.depth ? Fault("deeper than allowed") : std::nullopt;
}

/// Where each byte of a short scalar's text was written: in the scalar, and in order unless
/// something in the file was passed over.
Fault strayed_text(const yaml::Parsed& parsed, const text::Source& source) {
  constexpr std::size_t longest = 200;
  for (std::uint32_t i = 0; i < parsed.tree.nodes.size(); ++i) {
    const yaml::Value value(parsed.tree, i);
    if (value.kind() != yaml::Kind::scalar || value.text().size() > longest) continue;
    std::uint32_t last = value.span().begin;
    for (std::size_t offset = 0; offset <= value.text().size(); ++offset) {
      const std::uint32_t place = yaml::place_in(source, value, offset);
      if (place < value.span().begin || place > value.span().end)
        return "a text's byte is outside of the scalar";
      if (place < last && parsed.problems.empty()) return "a text's bytes are out of order";
      last = place;
    }
  }
  return std::nullopt;
}

Fault fault_with(const text::Source& source, const yaml::Limits& limits) {
  const yaml::Parsed parsed = yaml::parse(source, 0, limits);
  if (Fault fault = misplaced(parsed.tree, source)) return fault;
  for (const diag::Diagnostic& problem : parsed.problems)
    if (Fault fault = misplaced(problem, {source})) return fault;
  for (const text::Span span : parsed.unread) {
    if (span.begin > span.end || span.end > source.bytes.size())
      return "what is unread is outside of the file";
  }
  if (Fault fault = beyond_limits(parsed.tree, limits)) return fault;
  return strayed_text(parsed, source);
}

}  // namespace

Fault fault_in_yaml(std::string_view bytes) {
  const text::Source source{"a.yaml", std::string(bytes)};
  if (Fault fault = fault_with(source, {})) return fault;
  return fault_with(source, {.file_bytes = 4096, .depth = 4, .scalar_bytes = 24, .nodes = 30});
}

}  // namespace okr::fuzz
