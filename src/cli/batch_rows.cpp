// SPDX-License-Identifier: MIT
#include "batch_rows.h"

#include "table_text.h"

#include <okr/text/ascii.h>
#include <okr/text/utf8.h>

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace okr::cli {
namespace {

std::vector<std::string_view> column_names() {
  std::vector<std::string_view> names;
  for (const BatchColumn& column : batch_columns) names.push_back(column.name);
  return names;
}

void tidy(BatchRow& row, std::vector<BatchProblem>& problems) {
  for (const BatchColumn& column : batch_columns) {
    std::string& cell = row.*column.cell;
    cell = on_one_line(cell);
    if (cell != text::escape_controls(cell)) {
      problems.push_back({row.line, fmt::format("{} '{}' holds more than text; take out what is "
                                                "not to be seen",
                                                column.name, text::escape_controls(cell))});
    }
  }
}

BatchRows read_batch_json(std::string_view bytes) {
  const std::vector<std::string_view> names = column_names();
  JsonRows read = read_json_rows(bytes, {.keys = names,
                                         .what = "check-in",
                                         .example = "{\"ref\": \"refunds\", \"value\": \"0.41%\"}",
                                         .called = "column",
                                         .answer_key = "value"});
  BatchRows out{{}, std::move(read.problems)};
  for (JsonRow& row : read.rows) {
    BatchRow& made = out.rows.emplace_back();
    made.line = row.line;
    for (std::size_t i = 0; i < batch_columns.size(); ++i)
      made.*batch_columns[i].cell = std::move(row.cells[i]);
  }
  return out;
}

}  // namespace

const BatchColumn* find_column(std::string_view name) {
  const std::string lower = text::to_lower(name);
  const auto* const found =
      std::find_if(batch_columns.begin(), batch_columns.end(),
                   [&](const BatchColumn& column) { return column.name == lower; });
  return found == batch_columns.end() ? nullptr : found;
}

std::string unknown_column(std::string_view name) {
  return unknown_key(name, column_names(), "column");
}

BatchRows read_batch(std::string_view bytes) {
  constexpr std::string_view begin =
      "a line of columns, such as ref,value,date,note, and a line for each check-in";
  if (auto problem = unreadable_table(bytes, begin)) return {{}, {*std::move(problem)}};
  bytes = without_mark(bytes);
  const char first = bytes[bytes.find_first_not_of(" \t\r\n")];
  BatchRows out = first == '[' || first == '{' ? read_batch_json(bytes) : read_batch_csv(bytes);
  for (BatchRow& row : out.rows) tidy(row, out.problems);
  std::stable_sort(out.problems.begin(), out.problems.end(),
                   [](const BatchProblem& a, const BatchProblem& b) { return a.line < b.line; });
  return out;
}

}  // namespace okr::cli
