// SPDX-License-Identifier: MIT
// What the way from an earlier to a later workspace touches: what it changed, in meaning or in its
// lines, and one step up and down the cascade from there.
#pragma once

#include <okr/compare/changes.h>
#include <okr/compare/pairs.h>
#include <okr/model/workspace.h>

#include <vector>

namespace okr::compare {

/// Seen from the later workspace, by number.
struct Touched {
  std::vector<bool> objectives;
  /// One list an objective.
  std::vector<std::vector<bool>> key_results;
  std::vector<bool> kpis;
  std::vector<bool> projects;
  /// The ids in okr.yaml of teams, people and periods that changed in meaning.
  std::vector<text::Span> config_ids;
};

/// Lines are a thing's own: an objective's without those of its key results, with the comment on
/// the last one and those right above. Indentation, blank lines and line ends change nothing. An
/// objective that lost or won a key result is touched, its other key results are not. `pairs` and
/// `changes` are of these two.
Touched touched_by(const model::Workspace& before, const model::Workspace& after,
                   const Pairs& pairs, const Changes& changes);

}  // namespace okr::compare
