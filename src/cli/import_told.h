// SPDX-License-Identifier: MIT
// What is to be said of cells: what is wrong with them, each cause once, and what of them has no
// place in a file.
#pragma once

#include "import_plan.h"
#include "import_rows.h"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace okr::cli {

class SheetToldOf {
 public:
  explicit SheetToldOf(const ImportTable& table) : table_(table) {}

  void problem(const ImportRow& row, ImportField field, const std::string& message);
  /// A team or person whom nobody knows is told once, however many cells name them.
  void unknown(const ImportRow& row, ImportField field, const std::string& message);
  void left_out(const ImportRow& row, ImportField field);

  void add_to(ImportPlan& plan);

 private:
  struct Unknown {
    std::size_t problem = 0;  ///< its number
    std::size_t more = 0;     ///< cells that say the same
  };
  const ImportTable& table_;
  std::vector<LineProblem> problems_;
  std::map<std::string, Unknown> unknown_;
  std::map<ImportField, std::vector<std::size_t>> left_out_;
};

}  // namespace okr::cli
