// SPDX-License-Identifier: MIT
// An organisation's own words, added to the built-in English lists.
#pragma once

#include <string>
#include <vector>

namespace okr::prose {

struct Words {
  std::vector<std::string> task_verbs;  ///< lower case
  std::vector<std::string> metrics;     ///< lower case
};

}  // namespace okr::prose
