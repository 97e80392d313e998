// SPDX-License-Identifier: MIT
#include "places.h"

#include <fmt/format.h>

#include <cstddef>

namespace okr::fuzz {
namespace {

using yaml::Value;

bool is_inside(text::Span span, const text::Source& source) {
  return span.begin <= span.end && span.end <= source.bytes.size();
}

bool is_inside(text::Span span, const std::vector<text::Source>& sources) {
  return span.file < sources.size() && is_inside(span, sources[span.file]);
}

std::vector<Value> children_of(const Value& value) {
  std::vector<Value> children = value.items();
  for (const yaml::Entry& entry : value.entries()) {
    children.push_back(entry.key);
    children.push_back(entry.value);
  }
  return children;
}

Fault outside_its_parent(const Value& value) {
  std::uint32_t at = value.span().begin;
  for (const Value& child : children_of(value)) {
    const text::Span span = child.span();
    if (span.begin < at || span.end < span.begin || !value.span().contains(span))
      return fmt::format("node {} of {}-{} is not where {} is", child.index(), span.begin, span.end,
                         value.index());
    at = span.end;
    if (Fault fault = outside_its_parent(child)) return fault;
  }
  return std::nullopt;
}

Fault misplaced_comment(const yaml::Tree& tree, const text::Source& source) {
  std::uint32_t at = 0;
  for (const yaml::Comment& comment : tree.comments) {
    const bool fits = is_inside(comment.span, source) && comment.span.begin >= at &&
                      text::slice(source, comment.span).starts_with('#');
    if (!fits) return fmt::format("no comment at {}", comment.span.begin);
    at = comment.span.end;
  }
  return std::nullopt;
}

}  // namespace

Fault misplaced(const yaml::Tree& tree, const text::Source& source) {
  for (const yaml::Node& node : tree.nodes) {
    const bool fits = std::size_t{node.text} + node.size <= tree.text.size() &&
                      node.next <= tree.nodes.size() &&
                      node.next > static_cast<std::size_t>(&node - tree.nodes.data());
    if (!fits) return "a node has no text or no end";
  }
  if (const auto root = tree.root()) {
    if (!is_inside(root->span(), source)) return "the root is outside of the file";
    if (Fault fault = outside_its_parent(*root)) return fault;
  }
  return misplaced_comment(tree, source);
}

Fault misplaced(const diag::Diagnostic& finding, const std::vector<text::Source>& sources) {
  bool fits = is_inside(finding.span, sources);
  for (const diag::Related& related : finding.related)
    fits = fits && is_inside(related.span, sources);
  for (const diag::Fix& fix : finding.fixes) {
    for (const text::Edit& edit : fix.edits) fits = fits && is_inside(edit.span, sources);
  }
  if (!fits) return fmt::format("{} has a place outside of the files", finding.rule);
  if (finding.message.empty() || finding.message.find('\n') != std::string::npos)
    return fmt::format("{} does not say on one line what is wrong", finding.rule);
  return std::nullopt;
}

}  // namespace okr::fuzz
