// SPDX-License-Identifier: MIT
// What one file may ask of the machine. Raised by flags only, never by a file in the repository.
#pragma once

#include <cstddef>

namespace okr::yaml {

struct Limits {
  std::size_t file_bytes = std::size_t{1} << 20;
  std::size_t depth = 32;  ///< collections within collections
  std::size_t scalar_bytes = std::size_t{64} << 10;
  std::size_t nodes = 100'000;
};

}  // namespace okr::yaml
