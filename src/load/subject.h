// SPDX-License-Identifier: MIT
// What a key result is about, as a key: so that thousands can be compared without holding each
// against each.
#pragma once

#include <okr/model/okr.h>

#include <string>

namespace okr::load {

/// The words of its `metric`, else of its sentence without verb, figures and deadline; in order of
/// the alphabet, each once. Empty where it has no measure to be about.
std::string subject_of(const model::KeyResult& key_result);

}  // namespace okr::load
