// SPDX-License-Identifier: MIT
// How far the YAML node that starts on a line reaches, told from indentation alone, so that it is
// known also where the file could not be read as a whole.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace okr::lint {

/// One line that is neither blank nor a comment.
struct NodeLine {
  std::uint32_t line_begin = 0;  ///< its first byte
  std::uint32_t line_end = 0;    ///< its line break, or the file's end
  std::uint32_t begin = 0;       ///< first byte behind the indentation
  std::uint32_t node_end = 0;    ///< where the next line stands that no longer belongs to the node
};

/// In order; one pass, time linear in the bytes.
std::vector<NodeLine> node_lines(std::string_view bytes);

}  // namespace okr::lint
