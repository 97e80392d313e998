// SPDX-License-Identifier: MIT
// Bytes to a tree. Refuses what okr files do not use (anchors, tags, second documents ...), each
// with its own diagnostic; never throws, never guesses where a node ends.
#pragma once

#include <okr/diag/diagnostic.h>
#include <okr/text/source.h>
#include <okr/yaml/limits.h>
#include <okr/yaml/tree.h>

#include <cstdint>
#include <vector>

namespace okr::yaml {

struct Parsed {
  Tree tree;
  std::vector<diag::Diagnostic> problems;
  /// Lines that could not be read and were passed over to read the rest. What stands in them is
  /// missing from the tree, so nothing is to be concluded from its absence.
  std::vector<text::Span> unread;
};

/// Reads `source`, which is file number `file`. Where something cannot be read, the tree holds what
/// can be (possibly nothing) and `problems` says why.
Parsed parse(const text::Source& source, std::uint32_t file, const Limits& limits);

/// The byte of `source` at which byte `offset` of a scalar's text was written; for an offset at the
/// text's end, one past its last written byte. Walks the scalar: for showing places, not for loops.
std::uint32_t place_in(const text::Source& source, const Value& scalar, std::size_t offset);

}  // namespace okr::yaml
