// SPDX-License-Identifier: MIT
// Lines that end in LF among lines that end in CRLF, or the other way round.
#pragma once

#include "problem.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace okr::yaml {

struct LineEndings {
  std::size_t with_return = 0;
  std::size_t without = 0;
};

/// Counts the line that ends with the '\n' at `at`.
inline void count_ending(LineEndings& endings, std::string_view bytes, std::size_t at) {
  ++(at > 0 && bytes[at - 1] == '\r' ? endings.with_return : endings.without);
}

/// The finding, with a fix that gives all lines the ending that most have (LF where they are even).
std::optional<Problem> mixed_endings(const LineEndings& endings, std::string_view bytes,
                                     std::uint32_t file);

}  // namespace okr::yaml
