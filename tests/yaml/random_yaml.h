// SPDX-License-Identifier: MIT
// Random YAML of the kind that okr reads, in all the ways to write it, with what it has to read as.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace okr::yaml {

struct Sample {
  std::string bytes;
  std::string shape;  ///< as shape_of() writes a tree
  std::size_t comments = 0;
};

/// The same sample for the same seed, everywhere.
Sample random_sample(std::uint32_t seed);

}  // namespace okr::yaml
