// SPDX-License-Identifier: MIT
// Lists and mappings in brackets on one line.
#include "brackets.h"
#include "scalar_end.h"
#include "slips.h"

#include <fmt/format.h>

#include <algorithm>

namespace okr::yaml {
namespace {

constexpr std::size_t npos = std::string_view::npos;

bool starts_with_bracket(const Page& page, const Line& line) {
  return line.has_value() && (page.byte(line.value) == '[' || page.byte(line.value) == '{');
}

std::optional<std::size_t> close_on_line(const Page& page, const Line& line) {
  if (!starts_with_bracket(page, line) || line.is_open) return std::nullopt;
  return bracket_close(page.bytes.substr(0, line.end), line.value);
}

char closer_of(char open) {
  return open == '[' ? ']' : '}';
}

/// The key and value at the end of `text`, which lie behind its last comma or bracket.
std::string_view last_entry(std::string_view text) {
  const std::size_t before = text.find_last_of(",{[");
  text.remove_prefix(before == npos ? 0 : before + 1);
  text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
  return text;
}

std::string with_value_in_quotes(std::string_view entry) {
  const std::size_t colon = entry.find(": ");
  if (colon == npos) return in_quotes(entry);
  return std::string(entry.substr(0, colon + 2)) + in_quotes(entry.substr(colon + 2));
}

Problem closer_in_comment(const Page& page, std::size_t i, std::size_t hash, std::size_t closer) {
  const Line& line = page.lines[i];
  const std::string entry =
      with_value_in_quotes(std::string(last_entry(page.slice(line.value, hash))) +
                           std::string(page.slice(hash, closer)));
  return slip_on(
      page, i, page.span(hash, line.end),
      fmt::format("the closing '{}' is inside a comment, which starts at ' #'", page.byte(closer)),
      "write the text in quotes: " + entry);
}

/// One entry within brackets: the places of its colons that are followed by a space.
struct FlowEntry {
  std::size_t begin = 0;
  std::vector<std::size_t> colons;
};

std::vector<FlowEntry> entries_of(const Page& page, std::size_t open, std::size_t close) {
  std::vector<FlowEntry> out = {{open + 1, {}}};
  for (std::size_t at = open + 1; at < close; ++at) {
    const char c = page.byte(at);
    const bool starts_word = page.byte(at - 1) == ' ' || at == open + 1;
    if ((c == '"' || c == '\'') && starts_word) {
      at = closing_quote(page.bytes, at).value_or(close);
    } else if (c == '[' || c == '{') {
      at = bracket_close(page.bytes.substr(0, close), at).value_or(close);
    } else if (c == ',') {
      out.push_back({at + 1, {}});
    } else if (c == ':' && page.byte(at + 1) == ' ') {
      out.back().colons.push_back(at);
    }
  }
  return out;
}

}  // namespace

std::optional<Problem> bracket_never_closed(const Page& page, std::size_t i) {
  const Line& line = page.lines[i];
  if (!line.is_open || !starts_with_bracket(page, line)) return std::nullopt;
  const char open = page.byte(line.value);
  const char closer = closer_of(open);
  const std::size_t hash = page.bytes.substr(0, line.end).find(" #", line.value);
  if (hash != npos) {
    const std::size_t found = page.bytes.substr(0, line.end).rfind(closer);
    if (found != npos && found > hash) return closer_in_comment(page, i, hash + 1, found);
  }
  return slip_on(
      page, i, page.span(line.value, line.value + 1),
      fmt::format("this '{}' is never closed", open),
      "close it: " + line_with_value(page, line, std::string(page.value(line)) + closer) +
          "\ntext that starts with it goes in quotes");
}

std::optional<Problem> text_after_bracket(const Page& page, std::size_t i) {
  const Line& line = page.lines[i];
  const auto close = close_on_line(page, line);
  if (!close) return std::nullopt;
  const bool is_template = page.slice(line.value, line.value + 2) == "{{";
  if (!is_template && *close + 1 >= line.comment) return std::nullopt;
  const std::string_view text = page.slice(line.value, line.comment);
  return slip_on(page, i, page.span(line.value, line.value + 1),
                 fmt::format("text that starts with '{}' must be in quotes", text.front()),
                 "write it in quotes: " + line_with_value(page, line, in_quotes(text)));
}

std::optional<Problem> missing_comma(const Page& page, std::size_t i) {
  const Line& line = page.lines[i];
  const auto close = close_on_line(page, line);
  if (!close) return std::nullopt;
  for (const FlowEntry& entry : entries_of(page, line.value, *close)) {
    if (entry.colons.size() < 2) continue;
    const std::size_t colon = entry.colons[1];
    const std::size_t space = page.bytes.rfind(' ', colon);
    if (space == npos || space < entry.begin) continue;
    const std::string mended = std::string(page.slice(line.value, space)) + "," +
                               std::string(page.slice(space, line.comment));
    return slip_on(page, i, page.span(space + 1, colon + 1),
                   fmt::format("no comma before '{}'", page.slice(space + 1, colon + 1)),
                   "put a comma between two entries: " + line_with_value(page, line, mended) +
                       "\ntext with ': ' in it goes in quotes");
  }
  return std::nullopt;
}

std::optional<Problem> pair_in_list(const Page& page, std::size_t i) {
  const Line& line = page.lines[i];
  const auto close = close_on_line(page, line);
  if (!close || page.byte(line.value) != '[') return std::nullopt;
  for (const FlowEntry& entry : entries_of(page, line.value, *close)) {
    if (entry.colons.empty()) continue;
    const std::size_t begin = page.bytes.find_first_not_of(' ', entry.begin);
    const std::size_t end = std::min(page.bytes.find_first_of(",]", begin), *close);
    return slip_on(page, i, page.span(entry.colons[0], entry.colons[0] + 1),
                   "a ':' inside [ ] makes a key of the text before it",
                   "write it in quotes: " + in_quotes(page.slice(begin, end)) +
                       "\na mapping needs { } around it");
  }
  return std::nullopt;
}

std::optional<Problem> reserved_start_in_brackets(const Page& page, std::size_t i) {
  const Line& line = page.lines[i];
  const auto close = close_on_line(page, line);
  if (!close) return std::nullopt;
  for (const FlowEntry& entry : entries_of(page, line.value, *close)) {
    const std::size_t from = entry.colons.empty() ? entry.begin : entry.colons[0] + 1;
    const std::size_t at = page.bytes.find_first_not_of(' ', from);
    const char first = page.byte(at);
    if (at >= *close || std::string_view("@`%*|>").find(first) == npos) continue;
    const std::size_t end = std::min(page.bytes.find_first_of(",}]", at), *close);
    return slip_on(page, i, page.span(at, at + 1),
                   fmt::format("text that starts with '{}' must be in quotes", first),
                   "write it in quotes: " + in_quotes(page.slice(at, end)));
  }
  return std::nullopt;
}

}  // namespace okr::yaml
