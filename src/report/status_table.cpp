// SPDX-License-Identifier: MIT
// The label takes what the figures leave; the less room there is, the fewer figures are shown.
#include "status_table.h"

#include "cut.h"
#include "page.h"

#include <okr/report/wrap.h>
#include <okr/text/utf8.h>

#include <algorithm>
#include <utility>

namespace okr::report {
namespace {

enum class Side : unsigned char { left, right };

struct Columns {
  int label = 0;
  int bar = 0;
  int percent = 0;
  int status = 0;
  int confidence = 0;
  int last = 0;
  int score = 0;
  int trend = 0;
  int step = 2;  ///< of indentation
  int gap = 2;
};

/// What there is room for; the widths of texts are those of the widest.
Columns columns_for(int width) {
  if (width >= 130) return {.bar = 16, .confidence = 1, .last = 1, .score = 1, .trend = 12};
  if (width >= 100) return {.bar = 10, .confidence = 1, .last = 1, .score = 1, .trend = 8};
  if (width >= 76) return {.bar = 8, .confidence = 1, .last = 1, .trend = 6, .step = 1, .gap = 1};
  if (width >= 64) return {.bar = 8, .confidence = 1, .last = 1, .step = 1, .gap = 1};
  if (width >= 52) return {.bar = 8, .step = 1, .gap = 1};
  return {.step = 1, .gap = 1};
}

void widen(int& column, std::string_view text) {
  column = std::max(column, text::display_width(text));
}

int indent_of(const Row& row, const Columns& columns) {
  // The deepest cascade leaves room for words.
  constexpr int deepest = 16;
  return std::min(row.level * columns.step, deepest);
}

bool has_figures(const Row& row) {
  return row.kind == Row::Kind::objective || row.kind == Row::Kind::key_result ||
         row.kind == Row::Kind::heading;
}

Columns measured(const std::vector<Row>& rows, int width) {
  Columns columns = columns_for(width);
  const bool shows_confidence = columns.confidence > 0;
  const bool shows_last = columns.last > 0;
  const bool shows_score = columns.score > 0;
  columns.confidence = columns.last = columns.score = 0;
  int trend = 0;
  for (const Row& row : rows) {
    if (!has_figures(row)) continue;
    widen(columns.percent, row.percent);
    widen(columns.status, row.status);
    if (shows_confidence) widen(columns.confidence, row.confidence);
    if (shows_last) widen(columns.last, row.last);
    if (shows_score) widen(columns.score, row.score);
    trend = std::max(trend, static_cast<int>(row.trend.size()));
    columns.label =
        std::max(columns.label, indent_of(row, columns) + text::display_width(row.label));
  }
  if (trend < 2) columns.trend = 0;
  int taken = 0;
  for (const int column : {columns.bar, columns.percent, columns.status, columns.confidence,
                           columns.last, columns.score, columns.trend}) {
    if (column > 0) taken += column + columns.gap;
  }
  columns.label = std::min(columns.label, width - taken);
  return columns;
}

struct Cell {
  std::string painted;
  int width = 0;  ///< of what is seen
  int column = 0;
  Side side = Side::left;
};

/// Blanks are written only before something that is seen.
void append_cells(const std::vector<Cell>& cells, int gap, std::string& out) {
  int blanks = 0;
  bool is_first = true;
  for (const Cell& cell : cells) {
    if (cell.column == 0) continue;
    if (!std::exchange(is_first, false)) blanks += gap;
    const int padding = cell.column - cell.width;
    if (cell.width == 0 || cell.side == Side::right) blanks += padding;
    if (cell.width == 0) continue;
    out += spaces(blanks) + cell.painted;
    blanks = cell.side == Side::left ? padding : 0;
  }
  out += '\n';
}

Cell label_cell(const Row& row, const Columns& columns, const Screen& screen) {
  const int indent = indent_of(row, columns);
  const std::string label = cut(row.label, columns.label - indent, screen);
  const bool is_objective = row.kind == Row::Kind::objective;
  const std::string shown = is_objective ? painted(screen, Tone::strong, label) : label;
  const int width = label.empty() ? 0 : indent + text::display_width(label);
  return {spaces(indent) + shown, width, columns.label, Side::left};
}

Cell bar_cell(const Row& row, const Columns& columns, const Screen& screen) {
  if (!row.bar || columns.bar == 0) return {"", 0, columns.bar, Side::left};
  return {drawn(*row.bar, columns.bar, screen), columns.bar, columns.bar, Side::left};
}

Cell text_cell(std::string_view text, int column, Side side) {
  return {std::string(text), text::display_width(text), column, side};
}

Cell painted_cell(const Screen& screen, Tone tone, Cell cell) {
  cell.painted = painted(screen, tone, cell.painted);
  return cell;
}

void append_figures(const Row& row, const Columns& columns, const Screen& screen,
                    std::string& out) {
  append_cells({label_cell(row, columns, screen), bar_cell(row, columns, screen),
                text_cell(row.percent, columns.percent, Side::right),
                painted_cell(screen, row.tone, text_cell(row.status, columns.status, Side::left)),
                text_cell(row.confidence, columns.confidence, Side::right),
                text_cell(row.last, columns.last, Side::left),
                text_cell(row.score, columns.score, Side::left),
                painted_cell(screen, Tone::quiet,
                             text_cell(sparkline(row.trend, columns.trend, screen), columns.trend,
                                       Side::left))},
               columns.gap, out);
}

void append_heading(const Row& row, const Columns& columns, const Screen& screen,
                    std::string& out) {
  std::string line;
  append_cells({text_cell("", columns.label, Side::left),
                text_cell(columns.bar > 0 ? "progress" : "", columns.bar, Side::left),
                text_cell(row.percent, columns.percent, Side::right),
                text_cell(row.status, columns.status, Side::left),
                text_cell(row.confidence, columns.confidence, Side::right),
                text_cell(row.last, columns.last, Side::left),
                text_cell(row.score, columns.score, Side::left),
                text_cell("trend", columns.trend, Side::left)},
               columns.gap, line);
  const std::size_t blanks = line.find_first_not_of(' ');
  line.pop_back();
  out += line.substr(0, blanks) + painted(screen, Tone::quiet, line.substr(blanks)) + '\n';
}

void append_words(const Row& row, const Columns& columns, const Screen& screen, std::string& out) {
  const bool is_note = row.kind == Row::Kind::note;
  const int indent = indent_of(row, columns);
  const std::string_view lead = is_note ? "! " : "";
  const int hang = indent + static_cast<int>(lead.size());
  out += spaces(indent) + painted(screen, Tone::warning, is_note ? "!" : "") + (is_note ? " " : "");
  bool first = true;
  for (const std::string& line : wrap(row.label, {screen.width, hang, hang})) {
    if (!first) out += '\n' + spaces(hang);
    first = false;
    out += is_note ? line : painted(screen, Tone::strong, line);
  }
  if (!row.aside.empty()) out += "  " + painted(screen, Tone::quiet, row.aside);
  out += '\n';
}

/// Periods and departments are set apart.
bool starts_group(const Row& row) {
  return row.kind == Row::Kind::period || (row.kind == Row::Kind::post && row.level <= 1);
}

}  // namespace

std::string laid_out(const std::vector<Row>& rows, const Screen& screen) {
  const Columns columns = measured(rows, screen.width);
  std::string out;
  Row::Kind previous = Row::Kind::heading;
  for (const Row& row : rows) {
    if (starts_group(row) && !out.empty() && previous != Row::Kind::heading) out += '\n';
    previous = row.kind;
    if (row.kind == Row::Kind::heading) {
      append_heading(row, columns, screen, out);
    } else if (has_figures(row)) {
      append_figures(row, columns, screen, out);
    } else {
      append_words(row, columns, screen, out);
    }
  }
  return out;
}

}  // namespace okr::report
