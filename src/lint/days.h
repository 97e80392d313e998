// SPDX-License-Identifier: MIT
// Spans of days as rules word them.
#pragma once

#include "finding.h"

#include <chrono>
#include <cstddef>
#include <string>

namespace okr::lint {

inline constexpr std::chrono::days two_weeks{14};

/// "1 day", "28 days"; of negative ones the size.
inline std::string counted_days(int days) {
  return counted(static_cast<std::size_t>(days < 0 ? -days : days), "day");
}

}  // namespace okr::lint
