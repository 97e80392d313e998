// SPDX-License-Identifier: MIT
#include "page.h"

#include <algorithm>

namespace okr::edit {
namespace {

using yaml::Kind;
using yaml::Style;
using yaml::Value;

constexpr std::string_view blanks = " \t\r\n";

std::size_t last_word_end(std::string_view bytes, text::Span span) {
  const std::size_t last = bytes.substr(0, span.end).find_last_not_of(blanks);
  const bool is_inside = last != std::string_view::npos && last >= span.begin;
  return is_inside ? last + 1 : span.begin;
}

std::size_t written_end(const Page& page, text::Span span) {
  switch (page.manner.block_end) {
    case Manner::BlockEnd::last_word:
      return last_word_end(page.bytes(), span);
    case Manner::BlockEnd::whole:
      break;
  }
  // One past a line's break is on the next line.
  const bool ends_line = span.end > span.begin && page.bytes()[span.end - 1] == '\n';
  return ends_line ? span.end - 1 : span.end;
}

/// Of an entry whose value is a block list, how far its dashes stand from the key.
std::optional<std::size_t> indent_of(const Page& page, const Value& key, const Value& list) {
  if (list.kind() != Kind::sequence || list.style() != Style::block) return std::nullopt;
  const std::size_t of_key = column_of(page.bytes(), key.span().begin);
  const std::size_t of_dash = column_of(page.bytes(), list.span().begin);
  return of_dash >= of_key ? std::optional(of_dash - of_key) : std::nullopt;
}

}  // namespace

std::size_t line_start(std::string_view bytes, std::size_t at) {
  return at == 0 ? 0 : bytes.rfind('\n', at - 1) + 1;  // 0 where there is none
}

std::size_t line_end(std::string_view bytes, std::size_t at) {
  const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
  return end > at && end < bytes.size() && bytes[end - 1] == '\r' ? end - 1 : end;
}

std::size_t column_of(std::string_view bytes, std::size_t at) {
  const std::size_t start = line_start(bytes, at);
  const bool has_mark = start == 0 && bytes.starts_with("\xEF\xBB\xBF");
  return at - start - (has_mark ? 3 : 0);
}

std::string line_break_at(std::string_view bytes, std::size_t at) {
  std::size_t end = bytes.find('\n', at);
  if (end == std::string_view::npos) end = bytes.find('\n');
  const bool has_return = end != std::string_view::npos && end > 0 && bytes[end - 1] == '\r';
  return has_return ? "\r\n" : "\n";
}

bool starts_line(std::string_view bytes, std::size_t at) {
  const std::size_t start = line_start(bytes, at);
  return bytes.substr(start, at - start).find_first_not_of(' ') == std::string_view::npos;
}

std::size_t end_of_value(const Page& page, const Value& key, const Value& value) {
  if (value.style() != Style::absent) return written_end(page, value.span());
  return page.bytes().find(':', key.span().end) + 1;
}

std::size_t end_of_item(const Page& page, const Value& item) {
  return written_end(page, item.span());
}

text::Edit below(const Page& page, std::size_t at, const std::string& lines) {
  const std::string_view bytes = page.bytes();
  const std::string eol = line_break_at(bytes, at);
  const std::size_t end = bytes.find('\n', at);
  if (end != std::string_view::npos) return page.insertion(end + 1, lines + eol);
  const bool is_open = line_start(bytes, bytes.size()) < bytes.size();
  return page.insertion(bytes.size(), is_open ? eol + lines : lines + eol);
}

text::Edit without_lines(const Page& page, std::size_t begin, std::size_t end) {
  const std::string_view bytes = page.bytes();
  std::size_t start = line_start(bytes, begin);
  const std::size_t line_break = bytes.find('\n', end);
  if (line_break != std::string_view::npos) return {page.span(start, line_break + 1), ""};
  // A file that does not end with a line break goes on so.
  if (start > 0) --start;
  if (start > 0 && bytes[start - 1] == '\r') --start;
  return {page.span(start, bytes.size()), ""};
}

bool is_within_brackets(const yaml::Tree& tree, std::uint32_t node) {
  for (std::uint32_t i = 0; i < node; ++i) {
    if (tree.nodes[i].next > node && tree.nodes[i].style == Style::flow) return true;
  }
  return false;
}

std::size_t list_indent(const Page& page, std::string_view key, std::size_t at) {
  std::optional<std::size_t> same;
  std::optional<std::size_t> any;
  for (std::uint32_t i = 0; i < page.tree.nodes.size(); ++i) {
    const Value mapping(page.tree, i);
    if (mapping.kind() != Kind::mapping || mapping.style() != Style::block) continue;
    for (const yaml::Entry& entry : mapping.entries()) {
      const auto indent = indent_of(page, entry.key, entry.value);
      if (!indent) continue;
      const bool is_above = entry.key.span().begin < at;
      if (entry.key.text() == key && (is_above || !same)) same = indent;
      if (is_above || !any) any = indent;
    }
  }
  return same ? *same : any.value_or(2);
}

}  // namespace okr::edit
