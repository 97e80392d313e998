// SPDX-License-Identifier: MIT
// A replacement in a user's file. A lint fix and a check-in are both lists of these.
#pragma once

#include <okr/text/result.h>
#include <okr/text/span.h>

#include <string>
#include <string_view>
#include <vector>

namespace okr::text {

struct Edit {
  Span span;  ///< empty: an insertion
  std::string text;
  friend bool operator==(const Edit&, const Edit&) = default;
};

/// `bytes` with every edit made. Edits are given in any order and all concern these bytes; two
/// insertions at one place keep their order. Fails where two overlap or one is out of range.
Result<std::string> apply(std::string_view bytes, std::vector<Edit> edits);

}  // namespace okr::text

// Lists of these stand in most files: compiled once, not in each.
extern template class std::vector<okr::text::Edit>;
