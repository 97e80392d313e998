// SPDX-License-Identifier: MIT
#include "blanks.h"

#include <okr/prose/quantity.h>

namespace okr::report {

std::string blank_in(const std::string& unit) {
  return std::string(blank) + prose::to_string({0, unit}).substr(1);
}

}  // namespace okr::report
