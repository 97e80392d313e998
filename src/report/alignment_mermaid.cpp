// SPDX-License-Identifier: MIT
// A Mermaid flowchart.
#include "alignment_drawing.h"
#include "mermaid.h"

#include <fmt/format.h>

namespace okr::report {
namespace {

std::string label_of(const Box& box) {
  const std::string reference = mermaid_text(box.reference);
  return box.title.empty() ? reference : mermaid_text(box.title) + "<br/>" + reference;
}

std::string shape_of(const Box& box) {
  const std::string label = label_of(box);
  switch (box.kind) {
    case Box::Kind::objective:
      return fmt::format("[\"{}\"]", label);
    case Box::Kind::key_result:
      return fmt::format("([\"{}\"])", label);
    case Box::Kind::unseen:
      return fmt::format("[\"{}\"]:::unseen", label);
    case Box::Kind::missing:
      return fmt::format("[\"{}\"]:::missing", label);
  }
  return {};
}

std::string_view line_of(Arrow::Kind kind) {
  switch (kind) {
    case Arrow::Kind::counts:
      return "-->";
    case Arrow::Kind::does_not:
      return "-.->";
    case Arrow::Kind::belongs:
      return "---";
  }
  return "";
}

}  // namespace

std::string alignment_mermaid(const AlignmentView& view) {
  const BoxesAndArrows drawn = draw(view);
  std::string out = "flowchart BT\n";
  for (const Box& box : drawn.boxes) out += fmt::format("  {}{}\n", box.id, shape_of(box));
  for (const Arrow& arrow : drawn.arrows) {
    const std::string label = arrow.label.empty() ? "" : "|\"" + mermaid_text(arrow.label) + "\"|";
    out += fmt::format("  {} {}{} {}\n", arrow.from, line_of(arrow.kind), label, arrow.to);
  }
  return out + "  classDef unseen stroke-dasharray:2\n  classDef missing stroke-dasharray:6\n";
}

}  // namespace okr::report
