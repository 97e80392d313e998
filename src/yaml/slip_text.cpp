// SPDX-License-Identifier: MIT
// Text that YAML takes for something else.
#include "scalar_end.h"
#include "slips.h"

#include <fmt/format.h>

namespace okr::yaml {
namespace {

constexpr std::size_t npos = std::string_view::npos;

bool is_block_text(const Line& line, char first) {
  return (first == '|' || first == '>') && line.runs_on;
}

bool is_indicator(const Page& page, const Line& line) {
  const char first = page.byte(line.value);
  if (is_block_text(line, first)) return false;
  if (first == '-' || first == '?')
    return line.colon && is_blank_or_end(page.bytes, line.value + 1);
  return std::string_view("@`%*|>]},").find(first) != npos;
}

bool is_plain(const Page& page, const Line& line) {
  return line.has_value() && std::string_view("\"'[{|>").find(page.byte(line.value)) == npos;
}

/// The place of a ':' in the value that YAML takes for the end of a key.
std::size_t colon_in_value(const Page& page, const Line& line) {
  for (std::size_t at = page.bytes.find(':', line.value); at < line.comment;
       at = page.bytes.find(':', at + 1)) {
    if (at + 1 == line.comment || page.byte(at + 1) == ' ') return at;
  }
  return npos;
}

/// “fine” as fine: typographic quotes around a text are not YAML's.
std::string_view without_typographic_quotes(std::string_view text) {
  for (const std::string_view open : {"“", "”", "„", "‘", "’", "«"}) {
    if (!text.starts_with(open)) continue;
    text.remove_prefix(open.size());
    for (const std::string_view close : {"”", "“", "’", "‘", "»"}) {
      if (text.ends_with(close)) return text.substr(0, text.size() - close.size());
    }
  }
  return text;
}

bool is_sentence(std::string_view key) {
  return key.find(' ') != npos;
}

}  // namespace

std::optional<Problem> reserved_start(const Page& page, std::size_t i) {
  const Line& line = page.lines[i];
  if (!line.has_value() || !is_indicator(page, line)) return std::nullopt;
  const char first = page.byte(line.value);
  const std::string_view text = page.slice(line.value, line.comment);
  std::string help = "write it in quotes: " + line_with_value(page, line, in_quotes(text));
  if (first == '-') help += "\na list starts on the line after its key";
  if (first == '*') help += "\n'*' alone would point to an anchor, which okr files do not use";
  return slip_on(page, i, page.span(line.value, line.value + 1),
                 fmt::format("text that starts with '{}' must be in quotes", first),
                 std::move(help));
}

std::optional<Problem> complex_key(const Page& page, std::size_t i) {
  const Line& line = page.lines[i];
  const bool is_complex = page.byte(line.text) == '?' && is_blank_or_end(page.bytes, line.text + 1);
  if (!is_complex || line.text >= line.end) return std::nullopt;
  Problem out =
      slip_on(page, i, page.span(line.text, line.text + 1),
              "'? ' starts a complex key, which okr files do not use",
              "if it is text, write it in quotes; if it is a key, write it as 'key: value'");
  out.diagnostic.rule = "unsupported-yaml";
  const bool has_value = i + 1 < page.lines.size() && page.byte(page.lines[i + 1].first) == ':';
  if (has_value) out.unread.push_back(page.span(page.lines[i + 1].first, page.lines[i + 1].end));
  return out;
}

std::optional<Problem> colon_in_text(const Page& page, std::size_t i) {
  const Line& line = page.lines[i];
  if (!line.colon) return std::nullopt;
  const std::string_view key = page.slice(line.text, *line.colon);
  const bool is_item = !line.dashes.empty() && is_sentence(key);
  if (is_item && (is_checkin_line(page, line) || !is_plain(page, line) ||
                  colon_in_value(page, line) != npos)) {
    const std::string_view whole = page.slice(line.text, line.end);
    return slip_on(page, i, page.span(*line.colon, *line.colon + 1),
                   "text with ': ' in it must be in quotes, or it reads as a key with a value",
                   "quote the whole line: " + std::string(page.slice(line.first, line.text)) +
                       in_quotes(whole));
  }
  if (!is_plain(page, line)) return std::nullopt;
  const std::size_t colon = colon_in_value(page, line);
  if (colon == npos) return std::nullopt;
  const std::string_view text = page.value(line);
  const std::string_view bare = without_typographic_quotes(text);
  std::string help = "write it in quotes: " + line_with_value(page, line, in_quotes(bare));
  if (bare.size() != text.size()) help += "\ntypographic quotes are letters to YAML";
  return slip_on(page, i, page.span(colon, colon + 1),
                 "text with ': ' in it must be in quotes, or it reads as a key with a value",
                 std::move(help));
}

std::optional<Problem> key_too_long(const Page& page, std::size_t i) {
  constexpr std::size_t longest_key = 1024;  // what a YAML reader looks ahead
  const Line& line = page.lines[i];
  if (!line.colon || *line.colon - line.text <= longest_key) return std::nullopt;
  return slip_on(page, i, page.span(line.text, *line.colon),
                 fmt::format("a key of {} bytes is too long: this looks like text with ':' in it",
                             *line.colon - line.text),
                 "put the text in quotes");
}

}  // namespace okr::yaml
