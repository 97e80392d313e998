// SPDX-License-Identifier: MIT
// What a key result is about, as a key: equal for the same thing in other words, so that thousands
// of key results can be compared without holding each against each.
#pragma once

#include <okr/model/okr.h>

#include <string>

namespace okr::lint {

/// The words of its `metric`, else of its sentence without verb, figures and deadline; in order of
/// the alphabet, each once. Empty where it has no measure to be about.
std::string subject_of(const model::KeyResult& key_result);

/// How many words a subject has: one alone ("revenue") is shared by many things.
std::size_t words_in_subject(const std::string& subject);

/// Whether two key results can be about the same thing: their units, and their baselines and KPIs,
/// as far as both have one, are the same.
bool may_be_the_same(const model::KeyResult& a, const model::KeyResult& b);

/// Whether both say where it starts, and it is the same place.
bool start_alike(const model::KeyResult& a, const model::KeyResult& b);

}  // namespace okr::lint
