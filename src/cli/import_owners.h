// SPDX-License-Identifier: MIT
// Whom the rows of one objective name as owners, and whom of these the objective has, and whom its
// key results.
#pragma once

#include "import_plan.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace okr::cli {

class OwnersSaid {
 public:
  /// By a row of key result `key_result`, or by one of the objective alone.
  void add(std::optional<std::size_t> key_result, std::vector<std::string> owners);

  /// The objective's are those that it is said to have, else those that all of its key results
  /// have, or the first one alone, as in merged cells. A key result has its own where they differ.
  void write(SheetObjective& objective) const;

 private:
  const std::vector<std::string>* of_all(std::size_t key_results) const;

  std::optional<std::vector<std::string>> own_;
  std::map<std::size_t, std::vector<std::string>> of_key_results_;
};

}  // namespace okr::cli
