// SPDX-License-Identifier: MIT
#include "in_flow.h"

#include <algorithm>
#include <optional>

namespace okr::edit {
namespace {

using yaml::Kind;
using yaml::Value;

/// The first byte from `at` on that is neither blank nor in a comment.
std::size_t next_token(std::string_view bytes, std::size_t at) {
  while (at < bytes.size()) {
    at = std::min(bytes.find_first_not_of(" \t\r\n", at), bytes.size());
    if (at == bytes.size() || bytes[at] != '#') return at;
    at = line_end(bytes, at);
  }
  return at;
}

/// The comma behind a part, if there is one.
std::optional<std::size_t> comma_behind(std::string_view bytes, const Part& part) {
  const std::size_t at = next_token(bytes, part.end);
  return at < bytes.size() && bytes[at] == ',' ? std::optional(at) : std::nullopt;
}

bool ends_its_line(std::string_view bytes, std::size_t at) {
  const std::size_t next = std::min(bytes.find_first_not_of(" \t", at), bytes.size());
  return next == bytes.size() || bytes[next] == '#' || bytes[next] == '\r' || bytes[next] == '\n';
}

bool starts_line_in(const Page& page, std::size_t at) {
  return starts_line(page.bytes(), at);
}

/// Below the line of the last part, which stands on a line of its own.
std::vector<text::Edit> on_next_line(const Page& page, const Part& last, const std::string& text) {
  const std::string_view bytes = page.bytes();
  const auto comma = comma_behind(bytes, last);
  const std::size_t end = comma ? *comma + 1 : last.end;
  const std::string line =
      line_break_at(bytes, last.end) + std::string(column_of(bytes, last.begin), ' ') + text;
  if (!ends_its_line(bytes, end)) {
    // The bracket closes on this line.
    return {page.insertion(last.end, "," + line)};
  }
  std::vector<text::Edit> edits;
  if (!comma) edits.push_back(page.insertion(last.end, ","));
  edits.push_back(page.insertion(line_end(bytes, end), comma ? line + "," : line));
  return edits;
}

}  // namespace

std::vector<Part> parts_of(const Page& page, const Value& collection) {
  std::vector<Part> parts;
  if (collection.kind() == Kind::sequence) {
    for (const Value& item : collection.items()) {
      parts.push_back({item.span().begin, item.span().end});
    }
  }
  for (const yaml::Entry& entry : collection.entries()) {
    parts.push_back({entry.key.span().begin, end_of_value(page, entry.key, entry.value)});
  }
  return parts;
}

std::vector<text::Edit> insert_part(const Page& page, const Value& collection, std::size_t place,
                                    const std::string& text) {
  const std::vector<Part> parts = parts_of(page, collection);
  if (parts.empty()) return {page.insertion(collection.span().begin + 1, text)};
  const bool is_at_end = place >= parts.size();
  const Part& next = parts[is_at_end ? parts.size() - 1 : place];
  if (!is_at_end) {
    const bool is_on_lines = starts_line_in(page, next.begin);
    const std::string gap = is_on_lines ? line_break_at(page.bytes(), next.begin) +
                                              std::string(column_of(page.bytes(), next.begin), ' ')
                                        : " ";
    return {page.insertion(next.begin, text + "," + gap)};
  }
  if (starts_line_in(page, next.begin)) return on_next_line(page, next, text);
  return {page.insertion(next.end, ", " + text)};
}

std::vector<text::Edit> remove_part(const Page& page, const Value& collection, std::size_t part) {
  const std::vector<Part> parts = parts_of(page, collection);
  const bool is_last = part + 1 == parts.size();
  if (parts.size() == 1) {
    const auto comma = comma_behind(page.bytes(), parts[0]);
    return {{page.span(parts[0].begin, comma ? *comma + 1 : parts[0].end), ""}};
  }
  if (is_last) return {{page.span(parts[part - 1].end, parts[part].end), ""}};
  return {{page.span(parts[part].begin, parts[part + 1].begin), ""}};
}

}  // namespace okr::edit
