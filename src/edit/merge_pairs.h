// SPDX-License-Identifier: MIT
// Finds the pieces of one version in another.
#pragma once

#include "merge_match.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace okr::edit {

/// For each of some pieces, which of the others it is.
using Pairs = std::vector<std::optional<std::size_t>>;

/// For each piece of a later version, the one that it was.
Pairs pairs_with_base(const std::vector<Piece>& base, const std::vector<Piece>& later, Known known);

/// What is new on both sides alike: for each of theirs that was in no base, the one of ours.
Pairs new_on_both(const Level& level, const Pairs& ours_in_base, const Pairs& theirs_in_base);

}  // namespace okr::edit
