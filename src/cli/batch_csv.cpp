// SPDX-License-Identifier: MIT
#include "batch_figures.h"
#include "batch_rows.h"

#include <okr/text/ascii.h>
#include <okr/text/csv_rows.h>
#include <okr/text/utf8.h>

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace okr::cli {
namespace {

using Columns = std::vector<const BatchColumn*>;

/// Spreadsheets write separators for columns that are only formatted.
void drop_empty_end(text::CsvRow& row) {
  while (!row.cells.empty() && text::trimmed(row.cells.back(), " \t").empty()) row.cells.pop_back();
}

/// What the header's cells mean; none where it cannot be used.
std::optional<Columns> columns_of(const text::CsvRow& header, std::vector<BatchProblem>& problems) {
  const std::size_t before = problems.size();
  Columns columns;
  for (const std::string& cell : header.cells) {
    const std::string_view name = text::trimmed(cell, " \t");
    const BatchColumn* const column = find_column(name);
    if (column == nullptr && name.empty()) {
      problems.push_back({header.line, "a column has no name"});
    } else if (column == nullptr) {
      problems.push_back({header.line, unknown_column(name)});
    } else if (std::find(columns.begin(), columns.end(), column) != columns.end()) {
      problems.push_back({header.line, fmt::format("there are two columns '{}'", column->name)});
    }
    columns.push_back(column);
  }
  if (problems.size() == before &&
      std::find(columns.begin(), columns.end(), find_column("ref")) == columns.end()) {
    problems.push_back({header.line, "there is no column 'ref', which says of what each line is"});
  }
  return problems.size() == before ? std::optional(std::move(columns)) : std::nullopt;
}

}  // namespace

BatchRows read_batch_csv(std::string_view bytes) {
  text::CsvTable table = text::read_csv(bytes);
  BatchRows out;
  for (text::CsvProblem& problem : table.problems) {
    out.problems.push_back({problem.line, std::move(problem.message)});
  }
  for (text::CsvRow& row : table.rows) drop_empty_end(row);
  if (table.rows.empty()) return out;
  const auto columns = columns_of(table.rows.front(), out.problems);
  if (!columns) return out;
  for (std::size_t i = 1; i < table.rows.size(); ++i) {
    text::CsvRow& from = table.rows[i];
    if (from.cells.empty()) continue;
    if (from.cells.size() > columns->size()) {
      out.problems.push_back(
          {from.line, fmt::format("has {} cells where the first line names {}; a cell that holds "
                                  "'{}' stands in quotes",
                                  from.cells.size(), columns->size(),
                                  text::escape_controls({&table.separator, 1}))});
      continue;
    }
    BatchRow row;
    row.line = from.line;
    for (std::size_t c = 0; c < from.cells.size(); ++c) {
      row.*(*columns)[c]->cell = std::move(from.cells[c]);
    }
    out.rows.push_back(std::move(row));
  }
  for (BatchProblem& problem : unclear_figures(out.rows, table.separator)) {
    out.problems.push_back(std::move(problem));
  }
  return out;
}

}  // namespace okr::cli
