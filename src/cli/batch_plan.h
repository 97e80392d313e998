// SPDX-License-Identifier: MIT
// What rows of a table mean: which check-ins they are, which of them are recorded already, and
// everything that is wrong with the others. Writes nothing.
#pragma once

#include "batch_rows.h"

#include <okr/edit/checkin.h>
#include <okr/model/workspace.h>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace okr::cli {

/// Of rows that do not say it themselves.
struct BatchDefaults {
  model::Date today{};                     ///< also what "yesterday" is counted from
  std::string by = {};                     ///< who records them, as typed; empty: nobody was named
  std::optional<std::string> caller = {};  ///< who sits there, where that is known
};

struct BatchPlan {
  std::vector<edit::Recording> recordings;  ///< in the rows' order
  std::size_t already = 0;             ///< rows that are recorded, or stand in the table before
  std::vector<BatchProblem> problems;  ///< all of all rows, by line
  std::vector<BatchProblem> doubts;    ///< of rows that are to be recorded all the same
};

/// A row is recorded already where an entry has its date, author and value, whatever its note; of a
/// row that names no author any author's counts, and of one without a value confidence and note
/// must be the same. A milestone that is done is done, where the row names no day.
BatchPlan plan_batch(const model::Workspace& workspace, const std::vector<BatchRow>& rows,
                     const BatchDefaults& defaults);

}  // namespace okr::cli
