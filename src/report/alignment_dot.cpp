// SPDX-License-Identifier: MIT
// The language of Graphviz: every text stands in quotes, where only a quote and a backslash mean
// anything, and & begins an entity as in HTML.
#include "alignment_drawing.h"

#include <okr/report/wrap.h>
#include <okr/text/utf8.h>

#include <fmt/format.h>

namespace okr::report {
namespace {

std::string escaped(std::string_view words) {
  std::string out;
  for (const char c : text::escape_controls(words)) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
    if (c == '&') out += "amp;";
  }
  return out;
}

// The title in lines that make a box no wider than it is readable, the reference below.
std::string label_of(const Box& box) {
  constexpr int widest = 32;
  std::string label;
  if (!box.title.empty()) {
    for (const std::string& line : wrap(box.title, {widest, 0, 0})) label += escaped(line) + "\\n";
  }
  return label + escaped(box.reference);
}

std::string_view look_of(Box::Kind kind) {
  switch (kind) {
    case Box::Kind::objective:
      return "";
    case Box::Kind::key_result:
      return ", shape=ellipse";
    case Box::Kind::unseen:
      return ", color=gray";
    case Box::Kind::missing:
      return ", color=red, style=dashed";
  }
  return "";
}

std::string_view look_of(Arrow::Kind kind) {
  switch (kind) {
    case Arrow::Kind::counts:
      return "";
    case Arrow::Kind::does_not:
      return "style=dashed";
    case Arrow::Kind::belongs:
      return "arrowhead=none";
  }
  return "";
}

std::string attributes_of(const Arrow& arrow) {
  std::string out(look_of(arrow.kind));
  if (!arrow.label.empty())
    out += fmt::format("{}label=\"{}\"", out.empty() ? "" : ", ", escaped(arrow.label));
  return out.empty() ? out : " [" + out + "]";
}

}  // namespace

std::string alignment_dot(const AlignmentView& view) {
  const BoxesAndArrows drawn = draw(view);
  std::string out = "digraph okr {\n  charset=\"UTF-8\";\n  rankdir=BT;\n  node [shape=box];\n";
  for (const Box& box : drawn.boxes)
    out += fmt::format("  {} [label=\"{}\"{}];\n", box.id, label_of(box), look_of(box.kind));
  for (const Arrow& arrow : drawn.arrows)
    out += fmt::format("  {} -> {}{};\n", arrow.from, arrow.to, attributes_of(arrow));
  return out + "}\n";
}

}  // namespace okr::report
