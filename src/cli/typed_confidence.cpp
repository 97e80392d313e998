// SPDX-License-Identifier: MIT
#include "typed_confidence.h"

#include <okr/prose/quantity.h>

namespace okr::cli {

std::optional<double> typed_confidence(std::string_view typed) {
  constexpr double most = 10;
  if (typed.ends_with("/10")) typed.remove_suffix(3);
  const auto number = prose::parse_quantity(typed, "USD", "");
  if (!number || !number->unit.empty() || number->value < 0 || number->value > most) {
    return std::nullopt;
  }
  return number->value;
}

}  // namespace okr::cli
