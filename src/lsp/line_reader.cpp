// SPDX-License-Identifier: MIT
#include "line_reader.h"

#include <algorithm>

namespace okr::lsp {
namespace {

bool is_blank(char c) {
  return c == ' ' || c == '\t';
}

}  // namespace

std::uint32_t LineReader::line_end(std::uint32_t from) {
  if (line_begin_ <= from && from <= line_end_) return line_end_;
  std::size_t end = std::min(text.find('\n', from), text.size());
  if (end > from && end < text.size() && text[end - 1] == '\r') --end;
  line_begin_ = from;
  line_end_ = static_cast<std::uint32_t>(end);
  return line_end_;
}

std::uint32_t LineReader::next_line(std::uint32_t end) const {
  if (end < text.size() && text[end] == '\r') ++end;
  return std::min(end + 1, static_cast<std::uint32_t>(text.size()));
}

void LineReader::skip_blanks(std::uint32_t end) {
  while (at < end && is_blank(text[at])) ++at;
}

bool LineReader::is_blank_or_end(std::uint32_t place, std::uint32_t end) const {
  return place >= end || is_blank(text[place]);
}

bool LineReader::is_dash(std::uint32_t place, std::uint32_t end) const {
  return place < end && text[place] == '-' && is_blank_or_end(place + 1, end);
}

bool LineReader::ends_deeper(std::uint32_t begin, std::uint32_t column) {
  const std::uint32_t end = line_end(begin);
  std::uint32_t first = begin;
  while (first < end && is_blank(text[first])) ++first;
  if (first == end || first - begin > column) return false;
  return text[first] != ']' && text[first] != '}';
}

Stretch LineReader::words_at(std::uint32_t from, std::uint32_t end) const {
  std::uint32_t last = from;
  for (std::uint32_t i = from; i < end; ++i) {
    if (text[i] == '#' && i > from && is_blank(text[i - 1])) break;
    if (!is_blank(text[i])) last = i + 1;
  }
  return {from, last};
}

std::optional<KeyToken> LineReader::key_at(std::uint32_t from, std::uint32_t end) const {
  constexpr std::string_view never = "[]{},#&*!|>%@`";
  if (from >= end || never.find(text[from]) != never.npos) return std::nullopt;
  std::uint32_t i = from;
  const char quote = text[from] == '"' || text[from] == '\'' ? text[from] : '\0';
  if (quote != '\0') {
    const std::size_t close = text.substr(0, end).find(quote, from + 1);
    if (close == text.npos) return std::nullopt;
    i = static_cast<std::uint32_t>(close) + 1;
    const Stretch whole{from, i};
    while (i < end && is_blank(text[i])) ++i;
    if (i == end || text[i] != ':' || !is_blank_or_end(i + 1, end)) return std::nullopt;
    return KeyToken{whole, {whole.begin + 1, whole.end - 1}, i};
  }
  for (; i < end; ++i) {
    if (text[i] == '#' && is_blank(text[i - 1])) return std::nullopt;
    if (text[i] != ':' || !is_blank_or_end(i + 1, end)) continue;
    const Stretch whole = words_at(from, i);
    return KeyToken{whole, whole, i};
  }
  return std::nullopt;
}

Stretch LineReader::skip_quoted(std::uint32_t column) {
  const char quote = text[at];
  const std::uint32_t begin = ++at;
  while (at < text.size()) {
    const char c = text[at];
    if (c == '\n' && ends_deeper(at + 1, column)) {
      at = line_end(at);
      if (at > begin && text[at - 1] == '\r') --at;
      return {begin, at};
    }
    if (c == '\\' && quote == '"' && at + 1 < text.size() && text[at + 1] != '\n') {
      at += 2;
      continue;
    }
    if (c == quote) {
      const bool is_doubled = quote == '\'' && at + 1 < text.size() && text[at + 1] == quote;
      if (!is_doubled) return {begin, at++};
      ++at;
    }
    ++at;
  }
  at = std::min(at, static_cast<std::uint32_t>(text.size()));
  return {begin, at};
}

void LineReader::read_quoted(std::uint32_t slot, std::uint32_t column) {
  const Stretch inside = skip_quoted(column);
  const bool has_cursor = inside.begin <= cursor && cursor <= inside.end;
  const std::string_view words = text.substr(inside.begin, inside.end - inside.begin);
  const bool is_one_line = words.find('\n') == words.npos;
  if (is_one_line) lines.slots[slot].value = inside;
  if (has_cursor && !placed) {
    if (is_one_line) put(Part::value, slot, inside);
    placed = true;
    lines.place.in_quotes = true;
  }
  const std::uint32_t end = line_end(at);
  skip_blanks(end);
  read_comment(end);
}

void LineReader::read_comment(std::uint32_t end) {
  const bool is_comment = at < end && text[at] == '#' && at > 0 && is_blank(text[at - 1]);
  if (is_comment && cursor > at) put(Part::comment, 0, {at, end});
  at = end;
}

std::uint32_t LineReader::add(Slot::Kind kind, std::uint32_t parent, Stretch key) {
  lines.slots.push_back({kind, parent, key});
  return static_cast<std::uint32_t>(lines.slots.size() - 1);
}

void LineReader::put(Part part, std::uint32_t slot, Stretch typed) {
  if (placed || cursor < typed.begin || cursor > typed.end) return;
  placed = true;
  lines.place = {.part = part, .slot = slot, .typed = typed};
}

void LineReader::put_key(std::uint32_t slot, const KeyToken& key) {
  const bool has_cursor = key.whole.begin <= cursor && cursor <= key.whole.end;
  if (placed || !has_cursor) return;
  placed = true;
  const bool in_quotes = key.whole.begin != key.inner.begin;
  lines.place = {.part = Part::key,
                 .slot = slot,
                 .typed = key.inner,
                 .colon_follows = true,
                 .in_quotes = in_quotes};
}

}  // namespace okr::lsp
