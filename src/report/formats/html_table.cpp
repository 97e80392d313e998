// SPDX-License-Identifier: MIT
// A table. Every element says its role and every cell its column: on a phone the style sheet lays a
// row out as a card, and some browsers forget what was a table then.
#include "html_blocks.h"
#include "html_picture.h"
#include "html_text.h"

#include <okr/text/utf8.h>

#include <fmt/format.h>

#include <algorithm>

namespace okr::report {
namespace {

/// So many columns fit on a phone, if only the first is long; else a row becomes a card there.
constexpr std::size_t most_on_a_phone = 3;
/// A table of more may be wider than a page and scrolls in itself.
constexpr std::size_t most_on_a_page = 9;

/// Wraps anywhere, and needs the width of the whole card on a phone.
bool is_long(std::string_view text) {
  constexpr std::size_t half_a_card = 22;
  return text::code_point_count(text) > half_a_card;
}

std::string_view look(Column::Align align, std::string_view text) {
  if (align == Column::Align::left) return is_long(text) ? " class=\"long\"" : "";
  return is_long(text) ? " class=\"number long\"" : " class=\"number\"";
}

std::string head(const Column& column) {
  // Nothing to hear in a heading without words.
  if (column.title.empty()) return "<td role=\"cell\"></td>";
  return fmt::format("<th role=\"columnheader\" scope=\"col\"{}>{}</th>",
                     look(column.align, column.title), html_text(column.title));
}

bool is_empty(const Cell& cell) {
  return plain_text(cell.text).empty() && !cell.meter && !cell.trend;
}

std::string content(const Cell& cell) {
  std::string out = html_words(cell.text);
  if (cell.meter) out += html_meter(*cell.meter);
  if (cell.trend) out += html_trend(*cell.trend);
  return out;
}

std::string html_cell(const Cell& cell, const Column& column) {
  if (is_empty(cell)) return "<td role=\"cell\"></td>";
  std::string out = "<td role=\"cell\"";
  out += look(column.align, plain_text(cell.text));
  if (!column.title.empty()) out += " data-label=\"" + html_attribute(column.title) + "\"";
  return out + ">" + content(cell) + "</td>";
}

std::string html_row(const std::vector<Cell>& row, const std::vector<Column>& columns) {
  std::string out = "<tr role=\"row\">";
  for (std::size_t i = 0; i < row.size() && i < columns.size(); ++i) {
    if (i == 0 && !is_empty(row[i])) {
      out += "<th role=\"rowheader\" scope=\"row\">" + content(row[i]) + "</th>";
    } else {
      out += html_cell(row[i], columns[i]);
    }
  }
  return out + "</tr>\n";
}

bool fits_on_a_phone(const Table& table) {
  if (table.columns.size() > most_on_a_phone) return false;
  return std::none_of(table.rows.begin(), table.rows.end(), [](const std::vector<Cell>& row) {
    return row.size() > 1 && std::any_of(row.begin() + 1, row.end(), [](const Cell& cell) {
             return is_long(plain_text(cell.text));
           });
  });
}

std::string whole(const Table& table) {
  std::string out = fmt::format(
      "<table class=\"{}\" role=\"table\">\n<caption>{}</caption>\n"
      "<thead role=\"rowgroup\"><tr role=\"row\">",
      fits_on_a_phone(table) ? "small" : "cards", html_text(table.caption));
  for (const Column& column : table.columns) out += head(column);
  out += "</tr></thead>\n<tbody role=\"rowgroup\">\n";
  for (const std::vector<Cell>& row : table.rows) out += html_row(row, table.columns);
  return out + "</tbody>\n</table>\n";
}

}  // namespace

std::string html_block(const Table& table) {
  if (table.columns.size() <= most_on_a_page) return whole(table);
  return fmt::format(
      "<div class=\"wide\" role=\"group\" aria-label=\"{}\" tabindex=\"0\">\n{}</div>\n",
      html_attribute(table.caption), whole(table));
}

}  // namespace okr::report
