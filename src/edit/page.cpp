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

/// Blanks behind a list's first dash.
std::size_t gap_of(const Page& page, const Value& list) {
  const std::size_t dash = list.span().begin;
  const std::size_t words = page.bytes().find_first_not_of(' ', dash + 1);
  const bool is_on_line =
      words != std::string_view::npos &&
      std::string_view("\r\n#").find(page.bytes()[words]) == std::string_view::npos;
  return is_on_line && words > dash + 1 ? words - dash - 1 : 1;
}

void note_lists(Page& page, const Value& mapping) {
  for (const auto& [key, list] : mapping.entries()) {
    if (list.kind() != Kind::sequence || list.style() != Style::block) continue;
    const std::size_t of_key = column_of(page.bytes(), key.span().begin);
    const std::size_t of_dash = column_of(page.bytes(), list.span().begin);
    if (of_dash < of_key) continue;
    page.lists.push_back({key.text(), key.span().begin, of_dash - of_key, gap_of(page, list)});
  }
}

}  // namespace

Page page_of(const text::Source& source, const yaml::Tree& tree, Manner manner) {
  Page page{source, tree, manner, {}, {}};
  for (std::uint32_t i = 0; i < tree.nodes.size(); ++i) {
    const Value value(tree, i);
    const bool is_new = page.brackets.empty() || page.brackets.back().second <= i;
    if (value.style() == Style::flow && is_new) page.brackets.emplace_back(i, value.node().next);
    if (value.kind() == Kind::mapping && value.style() == Style::block) note_lists(page, value);
  }
  std::sort(page.lists.begin(), page.lists.end(),
            [](const ListPlace& a, const ListPlace& b) { return a.begin < b.begin; });
  return page;
}

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

std::size_t end_of_document(const Page& page) {
  const std::size_t dots = page.bytes().find("\n...");
  return dots == std::string_view::npos ? page.bytes().size() : dots;
}

text::Edit below(const Page& page, std::size_t at, const std::string& lines) {
  const std::string_view bytes = page.bytes();
  const std::string eol = line_break_at(bytes, at);
  const std::size_t end = bytes.find('\n', at);
  if (end != std::string_view::npos) return page.insertion(end + 1, lines + eol);
  const bool is_open = column_of(bytes, bytes.size()) > 0;
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

bool is_within_brackets(const Page& page, std::uint32_t node) {
  const auto behind = std::upper_bound(page.brackets.begin(), page.brackets.end(),
                                       std::pair(node, std::uint32_t{0}));
  return behind != page.brackets.begin() && std::prev(behind)->second > node;
}

ListPlace list_like(const Page& page, std::string_view key, std::size_t at) {
  const auto below = std::partition_point(page.lists.begin(), page.lists.end(),
                                          [&](const ListPlace& list) { return list.begin < at; });
  const auto has_key = [&](const ListPlace& list) { return list.key == key; };
  const auto above = std::find_if(std::make_reverse_iterator(below), page.lists.rend(), has_key);
  if (above != page.lists.rend()) return *above;
  const auto next = std::find_if(below, page.lists.end(), has_key);
  if (next != page.lists.end()) return *next;
  if (page.lists.empty()) return {};
  return below == page.lists.begin() ? *below : *std::prev(below);
}

}  // namespace okr::edit
