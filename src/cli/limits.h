// SPDX-License-Identifier: MIT
// What one run may ask of the machine; raised by flags, never by a file in the repository.
#pragma once

#include <okr/yaml/limits.h>

#include <cstddef>

namespace okr::cli {

struct Limits {
  yaml::Limits file;
  std::size_t files = 20'000;
  std::size_t bytes = std::size_t{256} << 20;
};

}  // namespace okr::cli
