// SPDX-License-Identifier: MIT
// What the cells of a parent's column mean: an objective or key result of the same sheet, by its
// title or id, or one that is in the files already.
#pragma once

#include "import_plan.h"

#include <cstddef>
#include <string>
#include <vector>

namespace okr::cli {

struct ParentCell {
  std::size_t objective = 0;  ///< of the plan, whose parent it is
  std::size_t row = 0;        ///< of the table
  std::string text;           ///< one a line or between semicolons
};

/// Fills in the parents of the plan's objectives, and what cannot be found as its problems.
void find_parents(const Session& session, const Book& book, const ImportTable& table,
                  const std::vector<ParentCell>& cells, ImportPlan& plan);

}  // namespace okr::cli
