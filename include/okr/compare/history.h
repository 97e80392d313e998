// SPDX-License-Identifier: MIT
// What git knows of a period that its files do not say: goalposts moved without a word, what was
// added late, what was deleted. Values only; where earlier workspaces come from is cli's charge.
#pragma once

#include <okr/compare/moves.h>
#include <okr/model/periods_in_use.h>
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
  bool explained = false;  ///< moved, and `changes` has an entry of it that was not there before
  std::string ref = {};    ///< what it is about, also of what is gone
  std::string title = {};  ///< the same
  std::string period = {};
  std::string since = {};  ///< the earlier state: "2026-10-01 (1a2b3c4)"
  text::Span place = {};   ///< in the workspace as it is: the thing, or where it was
};

struct History {
  std::vector<PastEvent> events;  ///< by place
};

/// A state to hold today's against; of files that have not changed it need know nothing.
struct Earlier {
  model::Workspace workspace;
  std::vector<std::string> since;  ///< when it was so, one a file of it
};

/// What one period is held against; null: nothing is known.
struct PeriodPast {
  model::PeriodInUse period;
  const Earlier* begin = nullptr;        ///< as it was when the period began
  const Earlier* begin_later = nullptr;  ///< files that came after that, each as it first was
  const Earlier* half = nullptr;         ///< as it was at the period's half
  const Earlier* half_later = nullptr;   ///< as above
};

/// `may_differ` says of each file of `now` whether its objectives are to be compared: all those
/// whose earlier state is given, and no file that the earlier states leave out as unchanged. What
/// is dropped by `as_of` is past caring, and a figure that is stated for the first time moves no
/// goalpost.
History history_of(const model::Workspace& now, const std::vector<bool>& may_differ,
                   const std::vector<PeriodPast>& past, model::Date as_of);

}  // namespace okr::compare
