// SPDX-License-Identifier: MIT
// How what was planned for one thing has moved between two workspaces: the fields that `changes`
// tells of.
#pragma once

#include <okr/model/workspace.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace okr::compare {

/// What the move does to whoever is to reach it.
enum class Ease : unsigned char { neither, easier, harder };

/// " (easier)", " (harder)", or nothing: to stand behind a move.
std::string_view words_of(Ease ease);

/// Values as people read them ("0.2%", "2026-12-31", "sam"); empty: nothing.
struct Move {
  std::string field;  ///< baseline, target, min, max, direction, due, weight, commitment, owner,
                      ///< aligned_to
  std::string from;
  std::string to;
  Ease ease = Ease::neither;
};

/// In the order of the fields above. The same value in other words is no move.
std::vector<Move> objective_moves(const model::Workspace& before, std::uint32_t old_objective,
                                  const model::Workspace& after, std::uint32_t objective);
std::vector<Move> key_result_moves(const model::Workspace& before,
                                   model::KeyResultIndex old_key_result,
                                   const model::Workspace& after, model::KeyResultIndex key_result);

}  // namespace okr::compare
