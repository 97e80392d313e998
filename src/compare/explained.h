// SPDX-License-Identifier: MIT
#pragma once

#include <okr/compare/moves.h>
#include <okr/model/okr.h>

#include <vector>

namespace okr::compare {

/// Whether an entry of the field is there that was not, and tells of where it stands now: what
/// moved on after its entry moved without a word.
bool is_explained(const std::vector<model::Change>& before, const std::vector<model::Change>& now,
                  const Move& move);

}  // namespace okr::compare
