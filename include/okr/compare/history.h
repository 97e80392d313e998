// SPDX-License-Identifier: MIT
// What git knows of a period that its files do not say: goalposts moved without a word, what was
// added late, what was deleted. Values only; where earlier workspaces come from is cli's charge.
#pragma once

#include <okr/compare/moves.h>
#include <okr/model/workspace.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace okr::compare {

/// Something that differs from an earlier state, in the period that it is in.
struct PastEvent {
  enum class Kind : unsigned char {
    moved,       ///< a baseline, target, min, max, direction, due, weight or commitment
    added_late,  ///< a key result, after half of the period
    deleted      ///< an objective or key result
  };
  Kind kind = Kind::moved;
  /// Of the workspace as it is: what moved or was added, or the objective that has lost a key
  /// result; absent: a whole objective is gone.
  std::optional<std::uint32_t> objective = {};
  std::optional<std::uint32_t> key_result = {};
  Move move = {};
  bool explained = false;  ///< moved, and `changes` has an entry of it from within the period
  std::string ref = {};    ///< what it is about, also of what is gone
  std::string title = {};  ///< the same
  std::string period = {};
  std::string since = {};  ///< the earlier state: "2026-10-01 (1a2b3c4)"
  text::Span place = {};   ///< in the workspace as it is: the thing, or where it was
};

struct History {
  std::vector<PastEvent> events;  ///< by place
};

}  // namespace okr::compare
