// SPDX-License-Identifier: MIT
// A table as spreadsheets hand it over (RFC 4180): cells between commas, semicolons or tabs, quoted
// ones with line breaks in them. Knows nothing of what the cells mean.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace okr::text {

struct CsvRow {
  std::size_t line = 1;  ///< on which it begins
  std::size_t row = 1;   ///< its number where a spreadsheet shows it, empty ones counted
  std::vector<std::string> cells;
};

struct CsvProblem {
  std::size_t line = 1;
  std::string message;
};

struct CsvTable {
  char separator = ',';
  std::vector<CsvRow> rows;  ///< the header first; empty lines are left out
  std::vector<CsvProblem> problems;
};

/// The separator is what a first line such as "sep=;" says, else what the header has most of. A BOM
/// is passed over; lines end with \n, \r\n or \r. What cannot be read is a problem, and the other
/// rows are still read.
CsvTable read_csv(std::string_view bytes);

}  // namespace okr::text
