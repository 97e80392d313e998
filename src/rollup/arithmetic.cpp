// SPDX-License-Identifier: MIT
#include "arithmetic.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace okr::rollup {
namespace {

constexpr double decimals = 1e9;
// Means of two snapped numbers often end in a half, and the order of a sum must not decide it: a
// hair more than a half goes up, however the last bits fell.
constexpr double half = 0.5 + 1e-6;
// From here on a double has no ninth decimal to round.
constexpr double exact_from = 4e6;
// Weights up to this add up, and multiply, without overflow.
constexpr double ordinary_weight = 1e100;

double scale_of(std::span<const Weighted> values) {
  double largest = 0;
  for (const Weighted& value : values) largest = std::max(largest, value.weight);
  const bool is_ordinary = largest <= ordinary_weight && largest >= 1 / ordinary_weight;
  return is_ordinary || largest == 0 ? 1 : largest;
}

}  // namespace

double snap(double x) {
  if (std::abs(x) >= exact_from) return finite(x);
  const double snapped = std::floor(std::abs(x) * decimals + half) / decimals;
  return x < 0 && snapped > 0 ? -snapped : snapped;
}

double finite(double x) {
  constexpr double most = std::numeric_limits<double>::max();
  return std::clamp(x, -most, most);
}

double clamp(double x) {
  return std::clamp(x, 0.0, 1.0);
}

double share_of_way(double at, double from, double to) {
  const double gone = at - from;
  const double whole = to - from;
  if (std::isfinite(gone) && std::isfinite(whole)) return finite(gone / whole);
  return finite((at / 2 - from / 2) / (to / 2 - from / 2));
}

std::optional<double> mean(std::span<const Weighted> values) {
  const double scale = scale_of(values);
  double weights = 0;
  double sum = 0;
  for (const Weighted& value : values) {
    weights += value.weight / scale;
    sum += value.weight / scale * value.value;
  }
  if (weights == 0) return std::nullopt;
  return snap(finite(sum / weights));
}

}  // namespace okr::rollup
