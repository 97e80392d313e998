// SPDX-License-Identifier: MIT
// The same thing in two workspaces, side by side.
#pragma once

#include <okr/compare/moves.h>
#include <okr/model/workspace.h>

#include <string>
#include <string_view>
#include <vector>

namespace okr::compare {

struct ComparedObjectives {
  const model::Workspace& before;
  const model::Objective& was;
  const model::Workspace& after;
  const model::Objective& is;
};

/// Appends the moves of its figures: baseline, target, min, max, direction.
void append_figure_moves(const model::Measure& was, const model::Measure& is,
                         std::vector<Move>& moves);

/// The number with its unit as people write it, without the noise of arithmetic.
std::string figure_text(double value, std::string_view unit);

}  // namespace okr::compare
