// SPDX-License-Identifier: MIT
// A sheet of OKRs as it was handed over: which column says what, and the cells of its rows as text.
// Knows nothing of what the cells mean.
#pragma once

#include "import_fields.h"
#include "json_rows.h"

#include <okr/text/result.h>

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace okr::cli {

struct ImportRow {
  std::size_t line = 1;                                    ///< of the file
  std::size_t row = 1;                                     ///< as the spreadsheet counts
  std::array<std::string, import_field_count> cells = {};  ///< on one line each
  /// Those two as they were written: they may hold several, one a line.
  std::string parents = {};
  std::string owners = {};

  const std::string& at(ImportField field) const { return cells[static_cast<std::size_t>(field)]; }
  std::string& at(ImportField field) { return cells[static_cast<std::size_t>(field)]; }
};

struct ImportColumn {
  std::size_t number = 0;  ///< from 0
  std::string header;
};

struct ImportTable {
  char separator = ',';
  std::array<std::optional<ImportColumn>, import_field_count> columns = {};
  std::vector<ImportRow> rows;
  std::vector<LineProblem> problems;
  std::vector<std::string> notes;  ///< on what is not imported
  bool has_rows_left_out = false;  ///< rows that say nothing in a known column, or the header again

  const std::optional<ImportColumn>& column(ImportField field) const {
    return columns[static_cast<std::size_t>(field)];
  }
  /// Objectives and key results stand in rows of their own, one column for the titles of both.
  bool has_one_title() const {
    return !column(ImportField::objective) && column(ImportField::title) &&
           column(ImportField::kind);
  }
};

/// "COLUMN=FIELD", as --map has it.
struct ColumnMap {
  std::string column;
  ImportField field = ImportField::skip;
};
/// Fails where there is no "=" or no such field.
Result<ColumnMap> column_map(std::string_view typed);

/// The header is the first line of the first ten that names an objective or a key result. COLUMN of
/// a map is a header, or a letter as the spreadsheet shows it. A cell of key results, each behind a
/// bullet or number on a line of its own, is as many rows. `longest` is the bytes of a cell.
ImportTable read_import(std::string_view bytes, const std::vector<ColumnMap>& maps,
                        std::size_t longest);

/// "E12 'Target'": what messages call a cell.
std::string cell_name(const ImportTable& table, const ImportRow& row, ImportField field);
/// "A", "AB".
std::string column_letters(std::size_t number);

}  // namespace okr::cli
