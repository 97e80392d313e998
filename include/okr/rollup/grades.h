// SPDX-License-Identifier: MIT
// How a period went: verdicts by score, and how scores are spread. For learning: nothing here knows
// a person.
#pragma once

#include <okr/rollup/scores.h>

#include <array>
#include <cstddef>
#include <optional>
#include <span>

namespace okr::rollup {

/// Below 0.6 missed, to 0.8 met, above overshoot; committed: met at 1, else missed.
Verdict verdict_of(double score, model::Commitment commitment);
model::Commitment commitment_of(const model::Objective& objective);

/// How sure 0 to 10 is: 7 and more high, 4 and more medium, else low.
enum class Sureness : unsigned char { low, medium, high };
Sureness sureness_of(double confidence);
std::string_view name_of(Sureness sureness);

/// Whether a team's own grade is more than 0.2 off the score: then the reason is worth knowing.
bool is_far_off(double grade, double score);

struct Graded {
  double score = 0;
  Verdict verdict = Verdict::missed;
};

struct Distribution {
  std::size_t missed = 0;
  std::size_t met = 0;
  std::size_t overshoot = 0;
  std::optional<double> mean;  ///< absent: nothing is graded
  std::optional<double> median;
  std::array<std::size_t, 10> bins{};  ///< min(9, floor(10 * score))
};
Distribution distribution_of(std::span<const Graded> graded);

}  // namespace okr::rollup
