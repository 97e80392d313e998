// SPDX-License-Identifier: MIT
#include "yaml/yaml_support.h"

#include <okr/text/lines.h>

namespace okr::yaml {

std::string shape_of(const Value& value) {
  switch (value.kind()) {
    case Kind::null:
      return value.style() == Style::absent ? "none" : "null";
    case Kind::scalar:
      return "'" + std::string(value.text()) + "'";
    case Kind::sequence: {
      std::string out = "[";
      for (const Value& item : value.items()) out += shape_of(item) + ";";
      return out + "]";
    }
    case Kind::mapping: {
      std::string out = "{";
      for (const Entry& entry : value.entries()) {
        out += std::string(entry.key.text()) + ":" + shape_of(entry.value) + ";";
      }
      return out + "}";
    }
  }
  return {};
}

std::string shape_of(const Tree& tree) {
  const auto root = tree.root();
  return root ? shape_of(*root) : "";
}

namespace {

std::string place_of(std::string_view bytes, const text::LineMap& lines, text::Span span) {
  const text::Position at = lines.position(bytes, span.begin);
  return std::to_string(at.line) + ":" + std::to_string(at.column) + " [" +
         std::string(bytes.substr(span.begin, span.size())) + "]";
}

std::string finding(std::string_view bytes, const text::LineMap& lines, const diag::Diagnostic& d) {
  return place_of(bytes, lines, d.span) + " " + std::string(d.rule) + ": " + d.message + "\n";
}

}  // namespace

std::string findings_of(std::string_view bytes) {
  const text::LineMap lines(bytes);
  std::string out;
  for (const diag::Diagnostic& d : parse_text(bytes).problems) out += finding(bytes, lines, d);
  return out;
}

std::string explanations_of(std::string_view bytes) {
  const text::LineMap lines(bytes);
  std::string out;
  for (const diag::Diagnostic& d : parse_text(bytes).problems) {
    out += finding(bytes, lines, d) + "help: " + d.help + "\n";
    for (const diag::Related& r : d.related) {
      out += "see " + place_of(bytes, lines, r.span) + ": " + r.message + "\n";
    }
  }
  return out;
}

}  // namespace okr::yaml
