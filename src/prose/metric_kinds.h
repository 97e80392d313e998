// SPDX-License-Identifier: MIT
// Private to prose: what kind of thing a key result counts.
#pragma once

#include "clause.h"
#include "sentence.h"

#include <okr/prose/reading.h>

namespace okr::prose {

std::optional<Evidence> read_vanity(const Sentence& s, const Clause& clause);
std::optional<Evidence> read_activity(const Sentence& s, const Measure& measure);
std::optional<Evidence> read_learning(const Sentence& s, const Clause& clause);

/// Two measures in one sentence: the words where the second begins.
std::optional<Evidence> read_several(const Sentence& s);
/// Done or not done, with nothing between: "Win customer X".
std::optional<Evidence> read_yes_or_no(const Sentence& s, const Clause& clause,
                                       const KeyResultReading& reading);
/// Three steps or more in a row.
std::optional<Evidence> read_plan(const Sentence& s);

}  // namespace okr::prose
