// SPDX-License-Identifier: MIT
#include "import_figures.h"

#include "figure_marks.h"

#include <okr/text/ascii.h>

#include <algorithm>
#include <array>

namespace okr::cli {
namespace {

constexpr std::array<ImportField, 3> figure_fields{ImportField::baseline, ImportField::target,
                                                   ImportField::current};

bool shows(const ImportTable& table, DecimalMark mark) {
  return std::any_of(table.rows.begin(), table.rows.end(), [&](const ImportRow& row) {
    return std::any_of(figure_fields.begin(), figure_fields.end(),
                       [&](ImportField field) { return has_mark(row.at(field), mark); });
  });
}

/// Whether the figure may be two numbers in such a sheet.
bool may_be_two(std::string_view figure, SheetDecimals decimals) {
  if (mark_in(figure) != DecimalMark::either) return false;
  return decimals == SheetDecimals::unclear ||
         (decimals == SheetDecimals::unshown && figure.find('.') != std::string_view::npos);
}

}  // namespace

SheetDecimals decimals_in(const ImportTable& table) {
  const bool commas = shows(table, DecimalMark::comma);
  const bool points = shows(table, DecimalMark::point);
  if (commas && points) return SheetDecimals::unclear;
  if (commas) return SheetDecimals::comma;
  if (points) return SheetDecimals::point;
  return table.separator == ';' ? SheetDecimals::unclear : SheetDecimals::unshown;
}

Result<std::string> with_points(std::string_view value, SheetDecimals decimals) {
  if (decimals == SheetDecimals::point) return std::string(value);
  std::string out;
  const char* at = value.data();
  for (const std::string_view figure : figures_in(value)) {
    if (may_be_two(figure, decimals)) return Error{unclear_figure(figure)};
    const DecimalMark mark = mark_in(figure);
    const bool has_commas = mark == DecimalMark::comma || mark == DecimalMark::either;
    if (decimals != SheetDecimals::comma || !has_commas) continue;
    out.append(at, figure.data());
    at = figure.data() + figure.size();
    for (const char c : figure) {
      if (c != '.') out += c == ',' ? '.' : c;
    }
  }
  return out.append(at, value.data() + value.size());
}

bool says_nothing(std::string_view cell) {
  constexpr auto words = std::to_array<std::string_view>(
      {"", "-", "--", "\xE2\x80\x93", "\xE2\x80\x94", "n/a", "na", "n.a.", "none", "tbd", "tbc",
       "t.b.d.", "?", "???", "not set"});
  const std::string lower = text::to_lower(text::trimmed(cell));
  return std::find(words.begin(), words.end(), lower) != words.end();
}

}  // namespace okr::cli
