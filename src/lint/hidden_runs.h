// SPDX-License-Identifier: MIT
// Characters in a file that nobody sees, or that change the order in which the others are seen.
// Says nothing of those that writing needs: joiners in words and emoji, marks of direction.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace okr::lint {

/// Such characters, one behind the other: bytes [begin, end).
struct HiddenRun {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  char32_t first = 0;
  std::size_t count = 0;
  bool turns_order = false;  ///< overrides, embeds or isolates a direction of writing
};

/// In the order of their places.
std::vector<HiddenRun> hidden_runs(std::string_view bytes);

}  // namespace okr::lint
