// SPDX-License-Identifier: MIT
#include "../bar.h"
#include "document_markdown.h"
#include "flowing.h"

namespace okr::report {
namespace {

/// In the letters of code, which are all of one width.
std::string picture(const std::string& glyphs) {
  return glyphs.empty() ? "" : '`' + glyphs + '`';
}

std::string cell_of(const Cell& cell) {
  constexpr int meter_width = 10;
  constexpr int trend_width = 12;
  const Screen screen;
  std::string out;
  const auto add = [&](const std::string& piece) {
    if (!out.empty() && !piece.empty()) out += ' ';
    out += piece;
  };
  if (cell.meter) {
    const Bar bar{cell.meter->progress, cell.meter->expected, Tone::quiet};
    add(picture(drawn(bar, meter_width, screen)));
  }
  if (cell.trend) {
    const auto heights = heights_of(*cell.trend, trend_width);
    add(picture(sparkline(heights, static_cast<int>(heights.size()), screen)));
  }
  const bool is_told_by_words = cell.text.empty() && cell.trend && out.empty();
  add(markdown_of(is_told_by_words ? words_of(cell.trend->words) : cell.text));
  return out;
}

void append_cell(std::string& out, const std::string& cell) {
  out += ' ' + cell + (cell.empty() ? "|" : " |");
}

}  // namespace

std::string markdown_table(const Table& table) {
  std::string out = "|";
  for (const Column& column : table.columns) {
    append_cell(out, markdown_of(words_of(column.title)));
  }
  out += "\n|";
  for (const Column& column : table.columns) {
    append_cell(out, column.align == Column::Align::right ? "--:" : "---");
  }
  out += '\n';
  for (const std::vector<Cell>& row : table.rows) {
    out += '|';
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      append_cell(out, i < row.size() ? cell_of(row[i]) : "");
    }
    out += '\n';
  }
  return table.columns.empty() ? "" : out;
}

}  // namespace okr::report
