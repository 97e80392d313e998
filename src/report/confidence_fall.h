// SPDX-License-Identifier: MIT
// Whether people come to believe less in an objective while its numbers still look fine.
#pragma once

#include <okr/rollup/scores.h>

#include <cstdint>
#include <optional>

namespace okr::report {

inline constexpr int confidence_days = 28;
inline constexpr double confidence_fall = 2;

struct Fall {
  double from = 0;  ///< means over the same key results, 0 to 10
  double to = 0;
};

/// Of an objective that is on track or achieved: the mean confidence of its own key results now,
/// where it is at least `confidence_fall` below that of `confidence_days` ago. A key result whose
/// first word on it is younger counts with that. Nothing where it did not fall so far.
std::optional<Fall> falling_confidence(const model::Workspace& workspace,
                                       const rollup::Scores& scores, std::uint32_t objective);

}  // namespace okr::report
