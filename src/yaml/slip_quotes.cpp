// SPDX-License-Identifier: MIT
#include "scalar_end.h"
#include "slips.h"

#include <fmt/format.h>

namespace okr::yaml {
namespace {

bool starts_with_quote(const Page& page, const Line& line) {
  return line.has_value() && (page.byte(line.value) == '"' || page.byte(line.value) == '\'');
}

/// The closing quote on the same line.
std::optional<std::size_t> close_on_line(const Page& page, const Line& line) {
  if (!starts_with_quote(page, line)) return std::nullopt;
  return closing_quote(page.bytes.substr(0, line.end), line.value);
}

bool is_known_escape(char c) {
  return std::string_view("0abtnvfre \"'\\/N_LPxuU\t\n\r").find(c) != std::string_view::npos;
}

}  // namespace

std::optional<Problem> quote_never_closed(const Page& page, std::size_t i) {
  const Line& line = page.lines[i];
  if (!line.is_open || !starts_with_quote(page, line)) return std::nullopt;
  const char quote = page.byte(line.value);
  std::string closed(page.value(line));
  closed += quote;
  return slip_on(page, i, page.span(line.value, line.value + 1), "this quote is never closed",
                 "close it: " + line_with_value(page, line, closed));
}

std::optional<Problem> text_after_quote(const Page& page, std::size_t i) {
  const Line& line = page.lines[i];
  const auto close = close_on_line(page, line);
  if (!close || *close + 1 >= line.comment) return std::nullopt;
  if (page.byte(*close + 1) == '#') return std::nullopt;
  std::string_view whole = page.value(line);
  const bool is_quoted_as_a_whole = whole.back() == page.byte(line.value);
  if (is_quoted_as_a_whole) {
    whole = whole.substr(1, whole.size() - 2);
    return slip_on(page, i, page.span(*close, *close + 1),
                   fmt::format("the text ends at this {}, and more follows",
                               page.byte(*close) == '\'' ? "apostrophe" : "quote"),
                   "use the other quotes: " + line_with_value(page, line, in_quotes(whole)));
  }
  const std::size_t rest = page.bytes.find_first_not_of(' ', *close + 1);
  return slip_on(page, i, page.span(rest, line.comment), "text goes on after the closing quote",
                 "put the whole text in quotes: " + line_with_value(page, line, in_quotes(whole)));
}

std::optional<Problem> unknown_escape(const Page& page, std::size_t i) {
  const Line& line = page.lines[i];
  const auto close = close_on_line(page, line);
  if (!close || page.byte(line.value) != '"') return std::nullopt;
  for (std::size_t at = line.value + 1; at < *close; ++at) {
    if (page.byte(at) != '\\') continue;
    ++at;
    if (is_known_escape(page.byte(at))) continue;
    const std::string_view text = page.slice(line.value + 1, *close);
    return slip_on(page, i, page.span(at - 1, at + 1),
                   fmt::format("'\\{}' means nothing in double quotes", page.byte(at)),
                   "in single quotes a backslash is just a backslash: " +
                       line_with_value(page, line, in_quotes(text)));
  }
  return std::nullopt;
}

}  // namespace okr::yaml
