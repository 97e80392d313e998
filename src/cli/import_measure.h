// SPDX-License-Identifier: MIT
// What a row says of how a key result is measured: its sentence as it was written, and of the
// figures beside it those that the sentence does not say by itself.
#pragma once

#include "import_figures.h"
#include "import_rows.h"

#include <okr/edit/intent.h>
#include <okr/model/config.h>

#include <string>
#include <vector>

namespace okr::cli {

struct CellProblem {
  ImportField field = ImportField::key_result;
  std::string message;
};

struct SheetMeasure {
  std::string title;
  std::vector<edit::Field> fields;  ///< metric, kind, baseline, target, min, max, unit, direction
  std::string current;              ///< the level reached, as a check-in takes it, or empty
  bool has_baseline = false;        ///< in the sentence or beside it
  std::vector<CellProblem> problems;
};

SheetMeasure measure_in(const ImportRow& row, const model::Config& config, SheetDecimals decimals);

}  // namespace okr::cli
