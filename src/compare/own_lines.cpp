// SPDX-License-Identifier: MIT
#include "own_lines.h"

#include <okr/text/ascii.h>

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace okr::compare {
namespace {

std::size_t line_begin(std::string_view bytes, std::size_t at) {
  if (at == 0) return 0;
  const std::size_t before = bytes.rfind('\n', at - 1);
  return before == std::string_view::npos ? 0 : before + 1;
}

/// In front of comments on lines of their own that stand right above the line at `begin`.
std::size_t with_comments_above(std::string_view bytes, std::size_t begin) {
  while (begin > 0) {
    const std::size_t above = line_begin(bytes, begin - 1);
    if (!text::trimmed(bytes.substr(above, begin - above)).starts_with('#')) break;
    begin = above;
  }
  return begin;
}

/// To the lines' ends where nothing else stands on them.
text::Span whole_lines(std::string_view bytes, text::Span thing) {
  std::size_t begin = std::min<std::size_t>(thing.begin, bytes.size());
  const std::size_t first = line_begin(bytes, begin);
  if (text::trimmed(bytes.substr(first, begin - first), " \t-").empty())
    begin = with_comments_above(bytes, first);
  std::size_t end = std::min<std::size_t>(thing.end, bytes.size());
  const std::size_t last = std::min(bytes.find('\n', end), bytes.size());
  const std::string_view rest = text::trimmed(bytes.substr(end, last - end));
  if (rest.empty() || rest.front() == '#') end = last;
  return {thing.file, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

void append_lines(std::string_view bytes, std::size_t begin, std::size_t end, std::string& out) {
  while (begin < end) {
    const std::size_t line_end = std::min(bytes.find('\n', begin), end);
    const std::string_view line = text::trimmed(bytes.substr(begin, line_end - begin));
    if (!line.empty()) {
      out += line;
      out += '\n';
    }
    begin = line_end + 1;
  }
}

}  // namespace

std::string own_lines(const text::Source& source, text::Span thing) {
  const text::Span whole = whole_lines(source.bytes, thing);
  std::string out;
  append_lines(source.bytes, whole.begin, whole.end, out);
  return out;
}

std::string own_lines(const text::Source& source, const model::Objective& objective) {
  const text::Span whole = whole_lines(source.bytes, objective.span);
  std::string out;
  std::size_t at = whole.begin;
  for (const model::KeyResult& key_result : objective.key_results) {
    const text::Span inner = whole_lines(source.bytes, key_result.span);
    if (inner.begin > at) append_lines(source.bytes, at, inner.begin, out);
    at = std::max<std::size_t>(at, inner.end);
  }
  append_lines(source.bytes, at, whole.end, out);
  return out;
}

}  // namespace okr::compare
