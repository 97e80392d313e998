// SPDX-License-Identifier: MIT
// A status report's rows laid out in columns that fit the screen.
#pragma once

#include "status_rows.h"

#include <string>
#include <vector>

namespace okr::report {

/// The lines, each with its line break. No line is wider than the screen.
std::string laid_out(const std::vector<Row>& rows, const Screen& screen);

}  // namespace okr::report
