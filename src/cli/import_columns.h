// SPDX-License-Identifier: MIT
// The header of a sheet: where it stands, and what each column is.
#pragma once

#include "import_rows.h"

#include <okr/text/csv_rows.h>

#include <cstddef>
#include <optional>
#include <vector>

namespace okr::cli {

struct SheetColumns {
  std::size_t header = 0;                          ///< its number among the rows
  std::vector<std::optional<ImportField>> fields;  ///< one a column; absent: nobody knows it
};

/// Fills in the table's columns, and notes those that are left out. Nothing, and a problem of the
/// table, where the header cannot be used.
std::optional<SheetColumns> columns_in(const text::CsvTable& csv,
                                       const std::vector<ColumnMap>& maps, ImportTable& table);

}  // namespace okr::cli
