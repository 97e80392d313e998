// SPDX-License-Identifier: MIT
#include "arithmetic.h"

#include <okr/rollup/grades.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace okr::rollup {

Verdict verdict_of(double score, model::Commitment commitment) {
  if (commitment == model::Commitment::committed)
    return score >= 1 ? Verdict::met : Verdict::missed;
  if (score < 0.6) return Verdict::missed;
  return score <= 0.8 ? Verdict::met : Verdict::overshoot;
}

model::Commitment commitment_of(const model::Objective& objective) {
  return objective.commitment ? **objective.commitment : model::Commitment::aspirational;
}

Sureness sureness_of(double confidence) {
  if (confidence >= 7) return Sureness::high;
  return confidence >= 4 ? Sureness::medium : Sureness::low;
}

bool is_far_off(double grade, double score) {
  constexpr double tolerated = 0.2;
  return snap(std::abs(grade - score)) > tolerated;
}

Distribution distribution_of(std::span<const Graded> graded) {
  Distribution d;
  std::vector<double> scores;
  std::vector<Weighted> values;
  for (const Graded& one : graded) {
    d.missed += one.verdict == Verdict::missed;
    d.met += one.verdict == Verdict::met;
    d.overshoot += one.verdict == Verdict::overshoot;
    scores.push_back(one.score);
    values.push_back({1, one.score});
    const double bin = std::floor(snap(10 * clamp(one.score)));
    d.bins[std::min<std::size_t>(9, static_cast<std::size_t>(bin))] += 1;
  }
  if (scores.empty()) return d;
  std::sort(scores.begin(), scores.end());
  const std::size_t middle = scores.size() / 2;
  d.mean = mean(values);
  d.median =
      scores.size() % 2 == 1 ? scores[middle] : snap((scores[middle - 1] + scores[middle]) / 2);
  return d;
}

}  // namespace okr::rollup
