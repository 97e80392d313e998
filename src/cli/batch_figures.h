// SPDX-License-Identifier: MIT
// Whether a point or a comma stands before decimals, which differs from country to country.
#pragma once

#include "batch_rows.h"

#include <vector>

namespace okr::cli {

/// Values such as 1.250, which is 1250 to some and 1.25 to others, where the table does not tell
/// which: it writes commas before decimals elsewhere, or has semicolons between its cells, as
/// spreadsheets write where the comma is taken, and no figure with a point before its decimals.
std::vector<BatchProblem> unclear_figures(const std::vector<BatchRow>& rows, char separator);

}  // namespace okr::cli
