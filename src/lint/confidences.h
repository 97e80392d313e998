// SPDX-License-Identifier: MIT
// How sure people were of a key result, from the start on.
#pragma once

#include <okr/lint/rule.h>

#include <optional>
#include <vector>

namespace okr::lint {

struct Confidence {
  double value = 0;  ///< 0 to 10
  text::Span span;
  const model::CheckIn* checkin = nullptr;  ///< null: the key result's own, at the start
};

/// In order of their days. Left out are those out of range, and those that say a thing is done:
/// then there is nothing left to be sure of.
std::vector<Confidence> confidences_of(const model::KeyResult& key_result);

/// The first of those.
std::optional<Confidence> first_confidence(const model::KeyResult& key_result);

}  // namespace okr::lint
