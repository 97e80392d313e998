// SPDX-License-Identifier: MIT
// A Mermaid flowchart. Its labels are HTML and Markdown in quotes, and its first step goes over the
// whole text with patterns: whatever is no letter, digit, space or harmless mark is written as the
// number of its character.
#include "alignment_drawing.h"

#include <okr/text/utf8.h>

#include <fmt/format.h>

namespace okr::report {
namespace {

bool is_harmless(char32_t c) {
  constexpr char32_t first_beyond_ascii = 0x80;
  if (c >= first_beyond_ascii) return true;
  if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return true;
  return std::string_view(" ,/'()?!").find(static_cast<char>(c)) != std::string_view::npos;
}

// A hyphen or full stop between letters or digits is no mark of a list.
bool is_inside_word(std::string_view s, std::size_t at) {
  const auto is_wordly = [&](std::size_t i) {
    return s[i] != ' ' && is_harmless(static_cast<unsigned char>(s[i]));
  };
  return (s[at] == '-' || s[at] == '.') && at > 0 && at + 1 < s.size() && is_wordly(at - 1) &&
         is_wordly(at + 1);
}

std::string escaped(std::string_view words) {
  const std::string shown = text::escape_controls(words);
  std::string out;
  for (std::size_t at = 0; at < shown.size();) {
    const text::CodePoint c = text::code_point_at(shown, at);
    if (is_harmless(c.value) || is_inside_word(shown, at)) {
      out += shown.substr(at, c.size);
    } else {
      out += fmt::format("#{};", static_cast<std::uint32_t>(c.value));
    }
    at += c.size;
  }
  return out;
}

std::string label_of(const Box& box) {
  const std::string reference = escaped(box.reference);
  return box.title.empty() ? reference : escaped(box.title) + "<br/>" + reference;
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
    const std::string label = arrow.label.empty() ? "" : "|\"" + escaped(arrow.label) + "\"|";
    out += fmt::format("  {} {}{} {}\n", arrow.from, line_of(arrow.kind), label, arrow.to);
  }
  return out + "  classDef unseen stroke-dasharray:2\n  classDef missing stroke-dasharray:6\n";
}

}  // namespace okr::report
