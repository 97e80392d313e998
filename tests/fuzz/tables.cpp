// SPDX-License-Identifier: MIT
#include "../../src/cli/batch_rows.h"
#include "../../src/cli/import_rows.h"
#include "../../src/cli/review_rows.h"
#include "../../src/cli/table_text.h"
#include "checks.h"

#include <okr/text/csv_rows.h>
#include <okr/yaml/limits.h>

#include <algorithm>

namespace okr::fuzz {
namespace {

/// Lines as any of the usual line ends make them.
std::size_t lines_in(std::string_view bytes) {
  const auto is_end = [](char c) { return c == '\n' || c == '\r'; };
  return 1 + static_cast<std::size_t>(std::count_if(bytes.begin(), bytes.end(), is_end));
}

template <class Rows>
bool all_on_lines(const Rows& rows, std::size_t lines) {
  return std::all_of(rows.begin(), rows.end(),
                     [&](const auto& row) { return row.line >= 1 && row.line <= lines; });
}

bool is_one_line(std::string_view cell) {
  return cell.find_first_of("\r\n") == std::string_view::npos;
}

template <class Problems>
Fault fault_in_problems(const Problems& problems, std::size_t lines) {
  if (!all_on_lines(problems, lines)) return "a problem is on no line of the table";
  for (const auto& problem : problems)
    if (problem.message.empty() || !is_one_line(problem.message))
      return "a problem is not one line";
  return std::nullopt;
}

Fault fault_in_batch(std::string_view bytes) {
  const cli::BatchRows table = cli::read_batch(bytes);
  const std::size_t lines = lines_in(bytes);
  if (!all_on_lines(table.rows, lines)) return "a check-in is on no line of the table";
  for (const cli::BatchRow& row : table.rows) {
    for (const cli::BatchColumn& column : cli::batch_columns)
      if (!is_one_line(row.*column.cell)) return "a check-in's cell is not one line";
  }
  return fault_in_problems(table.problems, lines);
}

Fault fault_in_import(std::string_view bytes) {
  constexpr std::size_t longest = 200;
  const cli::ImportTable table = cli::read_import(bytes, {}, longest);
  const std::size_t lines = lines_in(bytes);
  if (!all_on_lines(table.rows, lines)) return "a row is on no line of the sheet";
  for (const cli::ImportRow& row : table.rows) {
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      if (!is_one_line(row.cells[i])) return "a cell is not one line";
      const auto field = static_cast<cli::ImportField>(i);
      if (table.column(field)) (void)cli::cell_name(table, row, field);
    }
  }
  return fault_in_problems(table.problems, lines);
}

}  // namespace

Fault fault_in_tables(std::string_view bytes) {
  const std::size_t lines = lines_in(bytes);
  const text::CsvTable csv = text::read_csv(bytes);
  if (!all_on_lines(csv.rows, lines)) return "a row is on no line of the file";
  if (Fault fault = fault_in_problems(csv.problems, lines)) return fault;
  if (Fault fault = fault_in_batch(bytes)) return fault;
  if (Fault fault = fault_in_import(bytes)) return fault;
  const cli::ReviewRows reviews = cli::read_review_rows(bytes);
  if (!all_on_lines(reviews.rows, lines)) return "a review is on no line of the file";
  return fault_in_problems(reviews.problems, lines);
}

}  // namespace okr::fuzz
