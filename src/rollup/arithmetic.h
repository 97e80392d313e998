// SPDX-License-Identifier: MIT
// The few sums that everything is made of, safe for any finite input.
#pragma once

#include <optional>
#include <span>

namespace okr::rollup {

/// To 9 decimals, halves away from 0: 0.1 + 0.2 is 0.3. What is not a number does not come in.
double snap(double x);
/// `x`, or the largest finite number with its sign.
double finite(double x);
/// Within 0 to 1.
double clamp(double x);
/// (at - from) / (to - from), finite and not snapped; from and to differ.
double share_of_way(double at, double from, double to);

struct Weighted {
  double weight = 1;
  double value = 0;
};
/// The weighted mean, snapped; nothing where the weights come to 0.
std::optional<double> mean(std::span<const Weighted> values);

}  // namespace okr::rollup
