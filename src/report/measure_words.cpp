// SPDX-License-Identifier: MIT
#include "measure_words.h"

#include <okr/load/fields.h>

#include <cmath>

namespace okr::report {

std::string_view name_of(prose::Kind kind) {
  return load::word_of(kind);
}

std::string_view name_of(prose::Direction direction) {
  switch (direction) {
    case prose::Direction::increase:
      return "increase";
    case prose::Direction::decrease:
      return "decrease";
  }
  return {};
}

std::string_view name_of(prose::Relative relative) {
  switch (relative) {
    case prose::Relative::percent:
      return "percent";
    case prose::Relative::points:
      return "points";
    case prose::Relative::amount:
      return "amount";
  }
  return {};
}

double snapped(double value) {
  constexpr double largest = 1e6;  // beyond, a double has no nine decimals to spare
  return std::abs(value) < largest ? std::round(value * 1e9) / 1e9 : value;
}

std::string_view unit_of(const prose::Measure& measure) {
  const bool is_bare = measure.relative && measure.relative_kind != prose::Relative::amount &&
                       !measure.target && !measure.baseline;
  return is_bare ? std::string_view() : std::string_view(measure.unit);
}

}  // namespace okr::report
