// SPDX-License-Identifier: MIT
// What is to be said of cells: what is wrong with them, each cause once, and what of them has no
// place in a file.
#pragma once

#include "import_plan.h"
#include "import_rows.h"

#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace okr::cli {

/// Why a cell is not imported.
enum class LeftOut : unsigned char { to_come, no_level, no_key_result };

class SheetToldOf {
 public:
  explicit SheetToldOf(const ImportTable& table) : table_(table) {}

  void problem(const ImportRow& row, ImportField field, const std::string& message);
  /// A team or person whom nobody knows is told once, however many cells name them.
  void unknown(const ImportRow& row, ImportField field, const std::string& message);
  void left_out(const ImportRow& row, ImportField field, LeftOut why);

  void add_to(ImportPlan& plan);

 private:
  struct Unknown {
    std::size_t problem = 0;  ///< its number
    std::size_t more = 0;     ///< cells that say the same
  };
  const ImportTable& table_;
  std::vector<LineProblem> problems_;
  std::map<std::string, Unknown> unknown_;
  std::map<std::pair<ImportField, LeftOut>, std::vector<std::size_t>> left_out_;  ///< rows
};

}  // namespace okr::cli
