// SPDX-License-Identifier: MIT
#include "snippet.h"

#include <okr/text/utf8.h>

#include <algorithm>
#include <vector>

namespace okr::report {
namespace {

/// One code point as it is shown.
struct Cell {
  std::size_t byte = 0;
  int column = 0;
  std::string shown;
};

/// Part of a line as cells; the last one is its end and shows nothing.
struct Row {
  std::vector<Cell> cells;
  bool cut_before = false;
  bool cut_behind = false;

  int columns() const { return cells.back().column; }
};

bool continues_code_point(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

std::string shown(std::string_view line, std::size_t at) {
  return line[at] == '\t' ? "    " : text::shown_at(line, at);
}

/// The marked start and what is near enough to be shown with it: a line may be a whole file long.
Row row_near(std::string_view line, std::size_t marked, int columns) {
  const std::size_t reach = 16 * static_cast<std::size_t>(columns);
  std::size_t begin = marked - std::min(marked, reach);
  while (begin > 0 && continues_code_point(line[begin])) --begin;
  const std::size_t end = std::min(line.size(), marked + reach);
  Row row{{}, begin > 0, end < line.size()};
  int column = 0;
  for (std::size_t at = begin; at < end;) {
    const std::size_t size = text::code_point_at(line, at).size;
    std::string cell = shown(line, at);
    const int width = text::display_width(cell);
    row.cells.push_back({at, column, std::move(cell)});
    column += width;
    at += size;
  }
  row.cells.push_back({end, column, ""});
  return row;
}

std::size_t cell_at(const Row& row, std::size_t byte) {
  const auto found =
      std::lower_bound(row.cells.begin(), row.cells.end(), byte,
                       [](const Cell& cell, std::size_t b) { return cell.byte < b; });
  const auto last = row.cells.end() - 1;
  return static_cast<std::size_t>(std::min(found, last) - row.cells.begin());
}

/// The columns of the row that are shown.
struct Window {
  int begin = 0;
  int end = 0;
};

Window window_around(const Row& row, Window marks, int columns, int ellipsis) {
  if (!row.cut_before && !row.cut_behind && row.columns() <= columns) return {0, row.columns()};
  if (!row.cut_before && marks.end + ellipsis <= columns) return {0, columns - ellipsis};
  const int room = columns - 2 * ellipsis;
  const int spare = std::max(room - (marks.end - marks.begin), room / 4);
  const int begin = std::max(marks.begin - spare / 2, 0);
  if (!row.cut_behind && row.columns() - begin <= room + ellipsis) {
    return {std::max(row.columns() - room - ellipsis, 0), row.columns()};
  }
  return {begin, begin + room};
}

}  // namespace

Snippet snippet(std::string_view line, Marked marked, int columns, std::string_view ellipsis) {
  marked.begin = std::min(marked.begin, line.size());
  marked.end = std::clamp(marked.end, marked.begin, line.size());
  const Row row = row_near(line, marked.begin, columns);
  const int mark_begin = row.cells[cell_at(row, marked.begin)].column;
  const int mark_end = std::max(row.cells[cell_at(row, marked.end)].column, mark_begin + 1);
  const int ellipsis_columns = text::display_width(ellipsis);
  const Window window = window_around(row, {mark_begin, mark_end}, columns, ellipsis_columns);

  const bool cut_before = row.cut_before || window.begin > 0;
  const bool cut_behind = row.cut_behind || window.end < row.columns();
  Snippet out;
  int first_column = window.begin;
  bool begun = false;
  for (std::size_t i = 0; i + 1 < row.cells.size(); ++i) {
    const Cell& cell = row.cells[i];
    if (cell.column < window.begin || row.cells[i + 1].column > window.end) continue;
    if (!begun) first_column = cell.column;
    begun = true;
    out.line += cell.shown;
  }
  const int indent = cut_before ? ellipsis_columns : 0;
  if (cut_before) out.line.insert(0, ellipsis);
  if (cut_behind) out.line += ellipsis;
  out.line.erase(out.line.find_last_not_of(' ') + 1);
  out.mark_begin = indent + mark_begin - first_column;
  out.marks = std::max(std::min(mark_end, window.end) - mark_begin, 1);
  return out;
}

}  // namespace okr::report
