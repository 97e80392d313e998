// SPDX-License-Identifier: MIT
#include "node_lines.h"

#include <algorithm>
#include <optional>

namespace okr::lint {
namespace {

bool is_dash(std::string_view content) {
  return content == "-" || content == "-\r" || content.starts_with("- ");
}

/// The line at [begin, end), or nothing for a blank, a comment or the document's ---.
std::optional<NodeLine> content_line(std::string_view bytes, std::size_t begin, std::size_t end) {
  if (begin == 0 && bytes.starts_with("\xEF\xBB\xBF")) begin = 3;
  std::size_t first = begin;
  while (first < end && bytes[first] == ' ') ++first;
  const std::string_view content = bytes.substr(first, end - first);
  if (content.empty() || content == "\r" || content.front() == '#') return std::nullopt;
  if (content.starts_with("---")) return std::nullopt;
  NodeLine line;
  line.line_begin = static_cast<std::uint32_t>(begin);
  line.line_end = static_cast<std::uint32_t>(end);
  line.begin = static_cast<std::uint32_t>(first);
  line.node_end = static_cast<std::uint32_t>(bytes.size());
  return line;
}

std::uint32_t indentation(const NodeLine& line) {
  return line.begin - line.line_begin;
}

/// Whether `next` stands outside of the node that starts on `line`. A list may stand as far left as
/// the key that it belongs to.
bool ends(std::string_view bytes, const NodeLine& line, const NodeLine& next) {
  if (indentation(next) != indentation(line)) return indentation(next) < indentation(line);
  const auto dash = [&](const NodeLine& l) {
    return is_dash(bytes.substr(l.begin, l.line_end - l.begin));
  };
  return dash(line) || !dash(next);
}

}  // namespace

std::vector<NodeLine> node_lines(std::string_view bytes) {
  std::vector<NodeLine> lines;
  std::vector<std::size_t> open;
  for (std::size_t begin = 0; begin < bytes.size();) {
    const std::size_t end = std::min(bytes.find('\n', begin), bytes.size());
    if (const std::optional<NodeLine> line = content_line(bytes, begin, end)) {
      while (!open.empty() && ends(bytes, lines[open.back()], *line)) {
        lines[open.back()].node_end = line->line_begin;
        open.pop_back();
      }
      open.push_back(lines.size());
      lines.push_back(*line);
    }
    begin = end + 1;
  }
  return lines;
}

}  // namespace okr::lint
