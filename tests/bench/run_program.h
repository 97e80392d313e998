// SPDX-License-Identifier: MIT
// Runs a program as a shell would, without one, and says what it took.
#pragma once

#include <string>
#include <vector>

namespace okr::bench {

struct Cost {
  double clock = 0;      ///< milliseconds
  double processor = 0;  ///< milliseconds, of all its threads together
  double megabytes = 0;  ///< the most memory it had at once, in MiB
  int exit_code = 0;
};

/// What it writes goes nowhere. Ends this process where it cannot be run or a signal ends it.
Cost run_program(const std::vector<std::string>& command);

}  // namespace okr::bench
