// SPDX-License-Identifier: MIT
#include "checks.h"

#include <prose/ranges_fit.h>
#include <vector>

namespace okr::fuzz {

Fault fault_in_prose(std::string_view bytes) {
  // A copy, so that a read past its end is seen.
  const std::vector<char> copy(bytes.begin(), bytes.end());
  if (prose::all_ranges_fit({copy.data(), copy.size()})) return std::nullopt;
  return "a range is outside the sentence or inside a code point";
}

}  // namespace okr::fuzz
