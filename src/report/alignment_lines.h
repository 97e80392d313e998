// SPDX-License-Identifier: MIT
// The alignment graph as lines of a tree: everything shown once, further parents and circles by a
// line that is not gone into again. Never recursive: a chain may be as long as there are files.
#pragma once

#include "alignment_graph.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace okr::report {

struct AlignmentLine {
  std::uint32_t objective = 0;
  std::optional<std::uint32_t> key_result = {};
  std::optional<AlignmentEdge> edge = {};  ///< to what stands above it
  std::uint32_t depth = 0;
  bool is_last = false;       ///< of those under the same one
  bool has_children = false;  ///< below it
  enum class Told : unsigned char {
    here,
    elsewhere,  ///< under another one, which it names first
    around      ///< it stands above itself, in a circle
  };
  Told told = Told::here;
};

std::vector<AlignmentLine> alignment_lines(const AlignmentView& view, const AlignmentGraph& graph);

}  // namespace okr::report
