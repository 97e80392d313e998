// SPDX-License-Identifier: MIT
// Where a text needs a closer look: nearly all of what is printed is ASCII, and quickly passed
// over.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace okr::report {

/// The first byte beyond ASCII, from `at` on; the size of the text where there is none.
inline std::size_t beyond_ascii(std::string_view text, std::size_t at) {
  const auto* const found =
      std::find_if(text.data() + std::min(at, text.size()), text.data() + text.size(),
                   [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
  return static_cast<std::size_t>(found - text.data());
}

}  // namespace okr::report
