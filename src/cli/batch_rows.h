// SPDX-License-Identifier: MIT
// Check-ins that somebody wrote into a table: CSV, a JSON array, or JSON lines, told by what is in
// it. Knows the columns and nothing of what they mean.
#pragma once

#include "json_rows.h"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace okr::cli {

/// As it was written, without blanks at its ends; what is empty was left out.
struct BatchRow {
  std::size_t line = 1;  ///< on which it begins
  std::string ref;
  std::string value;
  std::string date;
  std::string confidence;
  std::string note;
  std::string by;
};

struct BatchColumn {
  std::string_view name;
  std::string BatchRow::*cell;
};
inline constexpr std::array<BatchColumn, 6> batch_columns{{{"ref", &BatchRow::ref},
                                                           {"value", &BatchRow::value},
                                                           {"date", &BatchRow::date},
                                                           {"confidence", &BatchRow::confidence},
                                                           {"note", &BatchRow::note},
                                                           {"by", &BatchRow::by}}};

/// The column of that name, case aside; null where there is none.
const BatchColumn* find_column(std::string_view name);
/// What is wrong with a name that is none of them.
std::string unknown_column(std::string_view name);

using BatchProblem = LineProblem;

struct BatchRows {
  std::vector<BatchRow> rows;
  std::vector<BatchProblem> problems;  ///< by line
};

BatchRows read_batch(std::string_view bytes);

BatchRows read_batch_csv(std::string_view bytes);

}  // namespace okr::cli
