// SPDX-License-Identifier: MIT
#include "percent.h"

#include <fmt/format.h>

#include <cmath>

namespace okr::report {
namespace {

/// Beyond this many of anything nobody reads digits.
constexpr double most = 1e6;

/// `value` times `scale`, half up: 0.5 to 1 and -0.5 to 0. What is held as 0.12345 is a little less
/// or more than that, so it is brought to 9 decimals first.
double half_up(double value, double scale) {
  constexpr double billion = 1e9;
  return std::floor(std::round(value * billion) * scale / billion + 0.5);
}

std::string with_one_decimal(double tenths) {
  const auto whole = static_cast<long long>(tenths);
  const long long size = std::abs(whole);
  const std::string sign = whole < 0 ? "-" : "";
  if (size % 10 == 0) return fmt::format("{}{}", sign, size / 10);
  return fmt::format("{}{}.{}", sign, size / 10, size % 10);
}

}  // namespace

std::string percent(double fraction) {
  if (fraction > most) return ">100000000%";
  if (fraction < -most) return "<-100000000%";
  return with_one_decimal(half_up(fraction, 1000)) + '%';
}

std::string score_text(double score) {
  return fmt::format("{:.2f}", half_up(score, 100) / 100);
}

std::string confidence_text(double confidence) {
  return with_one_decimal(half_up(confidence, 10)) + "/10";
}

}  // namespace okr::report
