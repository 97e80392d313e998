// SPDX-License-Identifier: MIT
#include "unread.h"

namespace okr::yaml {
namespace {

text::Span span_of(std::size_t begin, std::size_t end, std::uint32_t file) {
  return {file, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

/// The next line with something in it, or the end.
std::size_t next_written(const std::vector<Line>& lines, std::size_t i) {
  ++i;
  while (i < lines.size() && lines[i].is_blank) ++i;
  return i;
}

bool item_goes_on(const std::vector<Line>& lines, std::size_t i) {
  if (lines[i].dashes.empty()) return false;
  std::size_t next = next_written(lines, i);
  while (next < lines.size() && lines[next].indentation() > lines[i].text_column()) {
    next = next_written(lines, next);
  }
  return next < lines.size() && lines[next].colon && lines[next].dashes.empty() &&
         lines[next].indentation() == lines[i].text_column();
}

/// A key or dash below a line that has its value already is no part of that line.
bool has_own_place(const Line& line, const Line& head) {
  const bool is_entry = line.colon || !line.dashes.empty();
  return is_entry && head.has_value() && head.dashes.empty() && !head.has_glued_dash;
}

bool hangs_on(const Line& line, const Line& head, std::size_t column) {
  if (line.is_blank) return false;
  if (line.is_inside) return true;
  if (line.indentation() > column) return !has_own_place(line, head);
  // A list may stand in the column of its key.
  return !line.dashes.empty() && line.indentation() == column && head.dashes.empty() &&
         !head.has_value();
}

/// From `begin` on line `i`, with all lines that are deeper than that place.
std::vector<text::Span> pass_over_from(const std::vector<Line>& lines, std::size_t i,
                                       std::size_t begin, std::uint32_t file) {
  const Line& head = lines[i];
  std::vector<text::Span> out = {span_of(begin, head.end, file)};
  for (std::size_t k = next_written(lines, i); k < lines.size(); k = next_written(lines, k)) {
    if (!hangs_on(lines[k], head, head.column(begin))) break;
    out.push_back(span_of(lines[k].first, lines[k].end, file));
  }
  return out;
}

}  // namespace

std::vector<text::Span> lines_to_pass_over(const std::vector<Line>& lines, std::size_t i,
                                           std::uint32_t file) {
  if (i >= lines.size()) return {};
  return pass_over_from(lines, i, item_goes_on(lines, i) ? lines[i].text : lines[i].first, file);
}

std::vector<text::Span> item_to_pass_over(const std::vector<Line>& lines, std::size_t i,
                                          std::uint32_t file) {
  return pass_over_from(lines, i, lines[i].first, file);
}

}  // namespace okr::yaml
