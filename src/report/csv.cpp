// SPDX-License-Identifier: MIT
#include "csv.h"

#include <okr/text/utf8.h>

#include <algorithm>
#include <array>

namespace okr::report {
namespace {

/// Full-width forms too: a spreadsheet in a language that has them takes them for the others.
constexpr std::array<std::string_view, 8> formula_beginnings{
    "=", "+", "-", "@", "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"};

bool looks_like_formula(std::string_view s) {
  // Some programs trim a cell before they look at it.
  s.remove_prefix(std::min(s.find_first_not_of(' '), s.size()));
  return std::any_of(formula_beginnings.begin(), formula_beginnings.end(),
                     [&](std::string_view beginning) { return s.starts_with(beginning); });
}

std::string quoted(std::string_view s) {
  std::string out = "\"";
  for (const char c : s) {
    if (c == '"') out += '"';
    out += c;
  }
  return out + '"';
}

}  // namespace

std::string csv_text(std::string_view s) {
  std::string shown = text::escape_controls(s);
  if (looks_like_formula(shown)) shown.insert(0, "'");
  const bool has_edge_space = shown.starts_with(' ') || shown.ends_with(' ');
  const bool needs_quotes = has_edge_space || shown.find_first_of(",\"\r\n") != std::string::npos;
  return needs_quotes ? quoted(shown) : shown;
}

}  // namespace okr::report
