// SPDX-License-Identifier: MIT
#include "import_rows.h"

#include "import_columns.h"
#include "import_figures.h"
#include "import_sentences.h"
#include "import_words.h"
#include "table_text.h"

#include <okr/text/ascii.h>
#include <okr/text/csv_rows.h>
#include <okr/text/utf8.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cstddef>
#include <utility>

namespace okr::cli {
namespace {

constexpr std::string_view blanks = " \t\r\n";
constexpr std::string_view no_break_space = "\xC2\xA0";

/// Spreadsheets write separators for columns that are only formatted.
void drop_empty_end(text::CsvRow& row) {
  while (!row.cells.empty() && text::trimmed(row.cells.back(), blanks).empty())
    row.cells.pop_back();
}

/// "'=1" and "'+3" are what export makes of "=1" and "+3", lest a spreadsheet calculates.
std::string without_guard(std::string cell) {
  const bool is_guarded = cell.size() > 1 && cell[0] == '\'' &&
                          std::string_view("=+-@\t\r").find(cell[1]) != std::string_view::npos;
  if (is_guarded) cell.erase(0, 1);
  return cell;
}

/// What a spreadsheet shows in place of a formula's result.
bool is_failed_formula(std::string_view cell) {
  constexpr auto errors =
      std::to_array<std::string_view>({"#REF!", "#N/A", "#NAME?", "#VALUE!", "#DIV/0!", "#NUM!",
                                       "#NULL!", "#ERROR!", "#SPILL!", "#CALC!", "#FIELD!"});
  return is_one_of(cell, errors);
}

std::string with_plain_spaces(std::string cell) {
  for (std::size_t at = cell.find(no_break_space); at != std::string::npos;
       at = cell.find(no_break_space, at)) {
    cell.replace(at, no_break_space.size(), " ");
  }
  return cell;
}

bool is_figure(ImportField field) {
  return field == ImportField::baseline || field == ImportField::target ||
         field == ImportField::current;
}

/// "row 3", "rows 3, 4, 5 and 20 more"
std::string rows_named(const std::vector<std::size_t>& rows) {
  constexpr std::size_t few = 12;
  const auto end = rows.begin() + static_cast<std::ptrdiff_t>(std::min(rows.size(), few));
  std::string out =
      fmt::format("{} {}", rows.size() == 1 ? "row" : "rows", fmt::join(rows.begin(), end, ", "));
  return rows.size() > few ? fmt::format("{} and {} more", out, rows.size() - few) : out;
}

class Rows {
 public:
  Rows(ImportTable& table, const SheetColumns& columns, text::CsvRow header, std::size_t longest)
      : table_(table), columns_(columns), header_(std::move(header)), longest_(longest) {
    drop_empty_end(header_);
  }

  void take(text::CsvRow& from) {
    drop_empty_end(from);
    if (from.cells.empty()) return;
    if (is_header_again(from)) return headers_.push_back(from.row);
    if (from.cells.size() > columns_.fields.size()) {
      table_.problems.push_back(
          {from.line, fmt::format("row {} has {} cells where the header names {}; a cell that "
                                  "holds '{}' stands in quotes",
                                  from.row, from.cells.size(), columns_.fields.size(),
                                  text::escape_controls({&table_.separator, 1}))});
      return;
    }
    ImportRow row{.line = from.line, .row = from.row};
    const std::size_t problems_before = table_.problems.size();
    bullets_.clear();
    for (std::size_t c = 0; c < from.cells.size(); ++c) {
      const auto field = columns_.fields[c];
      if (field && *field != ImportField::skip) take_cell(row, *field, std::move(from.cells[c]));
    }
    const bool says_something = std::any_of(row.cells.begin(), row.cells.end(),
                                            [](const std::string& cell) { return !cell.empty(); });
    if (says_something) {
      add(std::move(row));
    } else if (table_.problems.size() == problems_before) {
      silent_.push_back(from.row);
    }
  }

  /// What is passed over is said.
  void note_left_out() {
    table_.has_rows_left_out = !headers_.empty() || !silent_.empty();
    if (!headers_.empty()) {
      table_.notes.push_back(
          fmt::format("{}: the header again, not imported", rows_named(headers_)));
    }
    if (!silent_.empty()) {
      table_.notes.push_back(
          fmt::format("{}: nothing in a column that is imported", rows_named(silent_)));
    }
  }

 private:
  /// As at the top of each page of a long sheet. A single word may as well be a title.
  bool is_header_again(const text::CsvRow& row) const {
    const auto alike = [](const std::string& a, const std::string& b) {
      return plain_header(a) == plain_header(b);
    };
    return row.cells.size() > 1 && std::equal(row.cells.begin(), row.cells.end(),
                                              header_.cells.begin(), header_.cells.end(), alike);
  }

  /// Where its kind says whether the row is an objective or a key result.
  void tell_title(ImportRow& row) {
    constexpr auto objectives = std::to_array<std::string_view>({"objective", "obj", "o", "goal"});
    constexpr auto key_results =
        std::to_array<std::string_view>({"key result", "keyresult", "kr", "key"});
    const std::string kind = plain_header(row.at(ImportField::kind));
    std::string& title = row.at(ImportField::title);
    if (is_one_of(kind, objectives)) {
      row.at(ImportField::objective) = std::move(title);
    } else if (is_one_of(kind, key_results)) {
      row.at(ImportField::key_result) = std::move(title);
    } else {
      table_.problems.push_back(
          {row.line,
           fmt::format("{} '{}' is neither objective nor key result; take the row out",
                       cell_name(table_, row, ImportField::kind), row.at(ImportField::kind))});
    }
    row.at(ImportField::kind).clear();
    title.clear();
  }

  void problem(const ImportRow& row, ImportField field, std::string_view message) {
    table_.problems.push_back({row.line, fmt::format("{}: '{}' {}", cell_name(table_, row, field),
                                                     row.at(field), message)});
  }

  /// As below the rows of a table. Told of a team only where nothing else is.
  bool is_sum_row(const ImportRow& row) {
    const bool has_sentence =
        !row.at(ImportField::objective).empty() || !row.at(ImportField::key_result).empty();
    for (const ImportField field : {ImportField::objective, ImportField::key_result,
                                    ImportField::team, ImportField::person}) {
      const bool may_be =
          field == ImportField::objective || field == ImportField::key_result || !has_sentence;
      if (!may_be || !is_sum(row.at(field))) continue;
      problem(row, field, "sums other rows up; take the row out");
      return true;
    }
    return false;
  }

  void check_sentences(ImportRow& row) {
    if (says_nothing(row.at(ImportField::key_result))) row.at(ImportField::key_result).clear();
    const std::string& objective = row.at(ImportField::objective);
    if (!objective.empty() && says_nothing(objective)) {
      problem(row, ImportField::objective,
              "says nothing; write the objective, or leave the cell empty to go on with the one "
              "above");
      return;
    }
    for (const ImportField field : {ImportField::objective, ImportField::key_result}) {
      if (is_number_alone(row.at(field)))
        problem(row, field, "is no sentence; write one, or say what the column is with --map");
    }
  }

  /// A row for each of several key results of one cell.
  void add(ImportRow row) {
    if (table_.has_one_title()) tell_title(row);
    if (is_sum_row(row)) return;
    check_sentences(row);
    if (bullets_.empty()) return table_.rows.push_back(std::move(row));
    for (const ImportField field : {ImportField::metric, ImportField::id, ImportField::baseline,
                                    ImportField::target, ImportField::current}) {
      if (row.at(field).empty()) continue;
      table_.problems.push_back(
          {row.line, fmt::format("{} stands beside {} key results in one cell; give each a row of "
                                 "its own",
                                 cell_name(table_, row, field), bullets_.size())});
    }
    for (const std::string& one : bullets_) {
      row.at(ImportField::key_result) = one;
      table_.rows.push_back(row);
      row.at(ImportField::objective).clear();
    }
  }

  void take_cell(ImportRow& row, ImportField field, std::string cell) {
    if (!is_figure(field)) cell = with_plain_spaces(std::move(cell));
    cell = without_guard(std::move(cell));
    std::string& into = row.at(field);
    if (cell.size() > longest_) {
      table_.problems.push_back({row.line, fmt::format("{} is longer than {} bytes; shorten it",
                                                       cell_name(table_, row, field), longest_)});
      return;
    }
    into = on_one_line(cell);
    if (into != text::escape_controls(into)) {
      constexpr std::size_t shown = 60;
      table_.problems.push_back(
          {row.line, fmt::format("{} '{}' holds more than text; take out what is not to be seen",
                                 cell_name(table_, row, field),
                                 text::escape_controls(into).substr(0, shown))});
      into.clear();
      return;
    }
    if (is_failed_formula(into) && !is_figure(field)) {
      table_.problems.push_back(
          {row.line, fmt::format("{}: '{}' is a formula that failed; mend it in the sheet",
                                 cell_name(table_, row, field), into)});
      into.clear();
      return;
    }
    if (field == ImportField::key_result) {
      bullets_ = bullets_in(cell);
      if (bullets_.empty() && holds_several(cell)) {
        table_.problems.push_back(
            {row.line,
             fmt::format("{} holds several key results; begin each of its lines with '- ', "
                         "or give each a row of its own",
                         cell_name(table_, row, field))});
      }
    }
    if (field == ImportField::parent) row.parents = std::move(cell);
    if (field == ImportField::owner) row.owners = std::move(cell);
  }

  ImportTable& table_;
  const SheetColumns& columns_;
  text::CsvRow header_;
  std::size_t longest_;
  std::vector<std::size_t> headers_;  ///< rows that are the header again
  std::vector<std::size_t> silent_;   ///< rows with cells, none of them of a known column
  std::vector<std::string> bullets_;  ///< of the row at hand, where its key results are several
};

}  // namespace

std::string column_letters(std::size_t number) {
  constexpr std::size_t letters = 26;
  std::string out;
  for (std::size_t n = number + 1; n > 0; n = (n - 1) / letters) {
    out.insert(out.begin(), static_cast<char>('A' + (n - 1) % letters));
  }
  return out;
}

std::string cell_name(const ImportTable& table, const ImportRow& row, ImportField field) {
  const auto& column = table.column(field);
  if (!column) return fmt::format("row {}", row.row);
  return fmt::format("{}{} '{}'", column_letters(column->number), row.row, column->header);
}

ImportTable read_import(std::string_view bytes, const std::vector<ColumnMap>& maps,
                        std::size_t longest) {
  constexpr std::string_view begin =
      "a line of columns, such as team,objective,key result,baseline,target,owner, and a line for "
      "each key result";
  ImportTable out;
  if (auto problem = unreadable_table(bytes, begin)) {
    out.problems.push_back(*std::move(problem));
    return out;
  }
  text::CsvTable csv = text::read_csv(bytes);
  out.separator = csv.separator;
  for (text::CsvProblem& problem : csv.problems) {
    out.problems.push_back({problem.line, std::move(problem.message)});
  }
  const std::optional<SheetColumns> columns = columns_in(csv, maps, out);
  if (!columns) return out;
  Rows rows(out, *columns, csv.rows[columns->header], longest);
  for (std::size_t i = columns->header + 1; i < csv.rows.size(); ++i) rows.take(csv.rows[i]);
  rows.note_left_out();
  return out;
}

}  // namespace okr::cli
