// SPDX-License-Identifier: MIT
// All numbers of one objective, once those of its key results and of what is aligned to it are
// known.
#pragma once

#include <okr/rollup/scores.h>

#include <cstdint>

namespace okr::rollup {

/// Fills what is not its key results'.
void score_objective(const model::Workspace& workspace, const Scores& scores,
                     std::uint32_t objective, ObjectiveScore& score);

}  // namespace okr::rollup
