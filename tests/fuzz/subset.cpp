// SPDX-License-Identifier: MIT
#include "checks.h"

#include <vector>
#include <yaml/same_tree.h>

namespace okr::fuzz {

Fault fault_in_subset(std::string_view bytes) {
  // A copy, so that a read past its end is seen.
  const std::vector<char> copy(bytes.begin(), bytes.end());
  const auto found = yaml::compare_readers({copy.data(), copy.size()}, {});
  if (found != yaml::Readers::differ) return std::nullopt;
  return "the quick reader reads another tree than yaml-cpp";
}

}  // namespace okr::fuzz
