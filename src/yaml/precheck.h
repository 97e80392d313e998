// SPDX-License-Identifier: MIT
// What yaml-cpp would read otherwise than its user expects, found before it sees a byte.
#pragma once

#include "problem.h"

#include <okr/yaml/limits.h>

#include <cstdint>
#include <string_view>
#include <vector>

namespace okr::yaml {

struct Precheck {
  std::vector<Problem> problems;
  std::uint32_t byte_order_mark = 0;  ///< its size: 3 or 0
  bool readable = true;               ///< false: there is no use in reading on
  bool has_tab = false;
  bool has_conflict = false;
};

Precheck precheck(std::string_view bytes, std::uint32_t file, const Limits& limits);

}  // namespace okr::yaml
