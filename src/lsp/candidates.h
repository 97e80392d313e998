// SPDX-License-Identifier: MIT
// What may be written at a place, kind by kind.
#pragma once

#include "named_at.h"

#include <okr/lsp/features.h>

#include <string>
#include <string_view>
#include <vector>

namespace okr::lsp {

/// What may be offered, before it is known what it takes the place of.
struct Candidate {
  std::string text;  ///< as it is read, without quotes
  Completion::Kind kind = Completion::Kind::value;
  std::string detail = {};
  std::string documentation = {};
  /// What goes on behind it: ": " of a key.
  std::string_view tail = {};
};
using Candidates = std::vector<Candidate>;

/// Keys that the mapping at the cursor may have and has not.
Candidates keys_for(const Snapshot& snapshot, const Standing& standing);
/// Values of the slot at the cursor.
Candidates values_for(const Snapshot& snapshot, Cursor cursor, const Standing& standing);

Candidates teams_in(const Snapshot& snapshot);
Candidates people_in(const Snapshot& snapshot);
Candidates periods_in(const Snapshot& snapshot);
Candidates kpis_in(const Snapshot& snapshot);
/// For the key in the file: what may be aligned to, supported, carried from.
Candidates references_for(const Snapshot& snapshot, Cursor cursor, const Standing& standing);
Candidates rules();
Candidates days(const Snapshot& snapshot);

/// What a team and a person are called, where that says more than the id.
std::string called(const model::Word& id, const model::Word& name);

}  // namespace okr::lsp
