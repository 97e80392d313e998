// SPDX-License-Identifier: MIT
// Which piece of one version is which of the others, and in what order they stand together.
#pragma once

#include "merge_outline.h"

#include <vector>

namespace okr::edit {

/// One thing in all versions; null where a version does not have it.
struct Row {
  const Piece* base = nullptr;
  const Piece* ours = nullptr;
  const Piece* theirs = nullptr;
};

/// The pieces of one level; of an absent level none.
struct Level {
  const std::vector<Piece>& base;
  const std::vector<Piece>& ours;
  const std::vector<Piece>& theirs;
  Known known = Known::by_key;
  enum class Base : unsigned char { known, unknown };
  Base began_from = Base::known;
};

/// In our order, with what is new on their side behind what it stands behind there; in their order
/// where only they moved something. Items that have a date go by it, ours before theirs on one
/// day. What both sides deleted is left out.
std::vector<Row> rows_of(const Level& level);

}  // namespace okr::edit
