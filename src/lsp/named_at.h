// SPDX-License-Identifier: MIT
// The team, person or thing that the cursor is on: where it is given, or where it is named.
#pragma once

#include "named.h"
#include "standing.h"

#include <optional>

namespace okr::lsp {

struct NamedHere {
  edit::Named named;
  text::Span span;      ///< the id alone, or the title
  bool is_own = false;  ///< it is given here, not named
};

std::optional<NamedHere> named_at(const Snapshot& snapshot, Cursor cursor,
                                  const Standing& standing);

}  // namespace okr::lsp
