// SPDX-License-Identifier: MIT
// In columns where the page is wide enough, else row by row: the first cell, and below it the
// others, each behind the name of its column.
#include "document_text_cells.h"
#include "flowing.h"

#include <okr/text/utf8.h>

#include <algorithm>
#include <utility>

namespace okr::report {
namespace {

using Row = std::vector<ShownCell>;

/// A line of a table: blanks are written only before something that is seen.
struct TableLine {
  Page& page;
  int blanks = 0;
  bool has_cell = false;

  void add(const PaintedLine& line, int width, Column::Align align) {
    if (std::exchange(has_cell, true)) blanks += column_gap;
    const int padding = width - line.width;
    if (line.width == 0) {
      blanks += width;
      return;
    }
    const bool is_right = align == Column::Align::right;
    page.out += spaces(blanks + (is_right ? padding : 0)) + line.painted;
    blanks = is_right ? 0 : padding;
  }

  void end() { page.out += '\n'; }
};

void append_titles(Page& page, const Table& table, const std::vector<Widths>& widths) {
  const bool ascii = page.screen.charset == Screen::Charset::ascii;
  TableLine titles{page};
  for (std::size_t i = 0; i < widths.size(); ++i) {
    const std::string title = on_screen(flowing(table.columns[i].title), page.screen);
    titles.add({quiet(page, title), text::display_width(title)}, widths[i].all,
               table.columns[i].align);
  }
  titles.end();
  TableLine rule{page};
  for (const Widths& width : widths) {
    std::string line;
    for (int i = 0; i < width.all; ++i) line += ascii ? "-" : "\u2500";
    rule.add({quiet(page, line), width.all}, width.all, Column::Align::left);
  }
  rule.end();
}

/// Of the first column, all lines but the first are set in, so that rows are told apart.
std::vector<PaintedLine> lines_in(const ShownCell& cell, const Widths& widths, std::size_t column,
                                  const Screen& screen) {
  if (cell.picture_width == 0) {
    const int indent = column == 0 ? 2 : 0;
    std::vector<PaintedLine> lines = lines_of(cell.words, {widths.all, 0, indent}, screen);
    for (std::size_t i = 1; i < lines.size() && indent > 0; ++i) {
      lines[i].painted.insert(0, spaces(indent));
      lines[i].width += indent;
    }
    return lines;
  }
  PaintedLine line{cell.picture, cell.picture_width};
  if (cell.words.width > 0) {
    const int before = widths.picture - cell.picture_width + 1 + widths.words - cell.words.width;
    const Room all{cell.words.width, 0, 0};
    line.painted += spaces(before) + lines_of(cell.words, all, screen).front().painted;
    line.width += before + cell.words.width;
  }
  return {line};
}

void append_row(Page& page, const Table& table, const std::vector<Widths>& widths, const Row& row) {
  std::vector<std::vector<PaintedLine>> cells;
  std::size_t height = 1;
  for (std::size_t i = 0; i < widths.size(); ++i) {
    const ShownCell none;
    cells.push_back(lines_in(i < row.size() ? row[i] : none, widths[i], i, page.screen));
    height = std::max(height, cells.back().size());
  }
  for (std::size_t i = 0; i < height; ++i) {
    TableLine line{page};
    for (std::size_t column = 0; column < cells.size(); ++column) {
      const bool is_there = i < cells[column].size();
      line.add(is_there ? cells[column][i] : PaintedLine{}, widths[column].all,
               table.columns[column].align);
    }
    line.end();
  }
}

Painted piece_of(const Column& column, const Cell& cell, const Page& page) {
  Words words = flowing(cell_words(cell, page));
  if (words.empty()) return {};
  const std::string title = flowing(column.title);
  if (!title.empty()) {
    words.insert(words.begin(), {.text = title + ": ", .meaning = Meaning::quiet});
  }
  return painted_of(words, page.screen);
}

/// A line is broken between pieces; within one only where it is longer than a line.
void append_pieces(Page& page, const std::vector<Painted>& pieces) {
  constexpr int indent = 2;
  const bool ascii = page.screen.charset == Screen::Charset::ascii;
  int column = 0;
  for (const Painted& piece : pieces) {
    if (column == 0 || column + 3 + piece.width > page.text_width) {
      if (column > 0) page.out += '\n';
      page.out += spaces(indent);
      column = indent;
    } else {
      page.out += quiet(page, ascii ? " - " : " \u00B7 ");
      column += 3;
    }
    bool is_first = true;
    for (const PaintedLine& line :
         lines_of(piece, {page.text_width, column, 2 * indent}, page.screen)) {
      const bool is_more = !std::exchange(is_first, false);
      if (is_more) page.out += '\n' + spaces(2 * indent);
      column = (is_more ? 2 * indent : column) + line.width;
      page.out += line.painted;
    }
  }
  if (column > 0) page.out += '\n';
}

void append_stacked(Page& page, const Table& table) {
  for (const std::vector<Cell>& row : table.rows) {
    if (row.empty()) continue;
    const Words title = emphasised(flowing(cell_words(row.front(), page)));
    if (!title.empty()) append_words(page, title, {page.text_width, 0, 2});
    std::vector<Painted> pieces;
    for (std::size_t i = 1; i < row.size() && i < table.columns.size(); ++i) {
      Painted piece = piece_of(table.columns[i], row[i], page);
      if (piece.width > 0) pieces.push_back(std::move(piece));
    }
    append_pieces(page, pieces);
  }
}

}  // namespace

void append_table(Page& page, const Table& table) {
  std::vector<Row> rows;
  for (const std::vector<Cell>& row : table.rows) {
    Row& shown = rows.emplace_back();
    for (const Cell& cell : row) shown.push_back(shown_cell(cell, page));
  }
  const std::vector<Widths> widths = widths_of(table, rows, page);
  if (widths.empty()) {
    append_stacked(page, table);
    return;
  }
  append_titles(page, table, widths);
  for (const Row& row : rows) append_row(page, table, widths, row);
}

}  // namespace okr::report
