// SPDX-License-Identifier: MIT
// Reads an explanation's text as a person with a calculator would, and works every sum out anew.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace okr::test {

struct ShownSums {
  std::size_t equations = 0;  ///< that were worked out
  std::size_t totals = 0;     ///< of columns
  std::vector<std::string> wrong;
};

ShownSums recompute(std::string_view explanation);

/// The number behind "progress: "; empty where there is none.
std::string answer_of(std::string_view explanation, std::string_view section);

}  // namespace okr::test
