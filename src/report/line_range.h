// SPDX-License-Identifier: MIT
// The lines that something stands on.
#pragma once

#include "places.h"

#include <cstdint>

namespace okr::report {

struct LineRange {
  std::uint32_t first = 1;
  std::uint32_t last = 1;
};

/// A line break at its end leads to no line more.
LineRange lines_of(Places& places, text::Span span);

}  // namespace okr::report
