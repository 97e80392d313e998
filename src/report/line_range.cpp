// SPDX-License-Identifier: MIT
#include "line_range.h"

namespace okr::report {

LineRange lines_of(Places& places, text::Span span) {
  const std::uint32_t first = places.line_number(span);
  if (span.end <= span.begin) return {first, first};
  return {first, places.line_number({span.file, span.end - 1, span.end})};
}

}  // namespace okr::report
