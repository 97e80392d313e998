// SPDX-License-Identifier: MIT
// A row's key result as it is to be written: what its cells say, each as a field or as a check-in.
#pragma once

#include "import_dates.h"
#include "import_figures.h"
#include "import_measure.h"
#include "import_plan.h"

#include <okr/model/config.h>

#include <string>
#include <vector>

namespace okr::cli {

/// What holds for all rows.
struct SheetGround {
  const ImportTable& table;
  const model::Config& config;
  model::Date as_of{};
  SheetDecimals decimals = SheetDecimals::point;
  DayOrder days = DayOrder::unknown;
};
SheetGround ground_of(const ImportTable& table, const model::Config& config, model::Date as_of);

struct ReadKeyResult {
  SheetKeyResult key_result;  ///< without its id and owner
  std::vector<CellProblem> problems;
  std::vector<ImportField> left_out;  ///< cells that have no place in a file
};
/// `range` is of its period.
ReadKeyResult key_result_in(const SheetGround& ground, const ImportRow& row,
                            const model::DateRange& range);

/// The cell's day as files have it; empty for an empty cell. Adds to `problems`.
std::string due_in(const SheetGround& ground, const ImportRow& row,
                   std::vector<CellProblem>& problems);

}  // namespace okr::cli
