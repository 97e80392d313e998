// SPDX-License-Identifier: MIT
// Progress drawn in one line: a bar with the mark of what is expected, and a trend.
#pragma once

#include "paint.h"

#include <okr/report/lint_format.h>

#include <optional>
#include <string>
#include <vector>

namespace okr::report {

struct Bar {
  double progress = 0;             ///< 0 to 1; what is beyond is drawn as the end
  std::optional<double> expected;  ///< absent: no mark
  Tone tone = Tone::quiet;         ///< of what is reached
};

/// `cells` columns wide.
std::string drawn(const Bar& bar, int cells, const Screen& screen);

/// Heights are fractions from 0 to 1, oldest first. As many columns as there are values, `cells` at
/// most: then some are left out, never the first or the last. Fewer than two draw nothing.
std::string sparkline(const std::vector<double>& values, int cells, const Screen& screen);

}  // namespace okr::report
