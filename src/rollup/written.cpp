// SPDX-License-Identifier: MIT
#include <okr/rollup/written.h>

#include <cmath>

namespace okr::rollup {
namespace {

std::optional<double> usable_confidence(const auto& written) {
  const bool is_usable = written && **written >= 0 && **written <= 10;
  return is_usable ? std::optional(**written) : std::nullopt;
}

}  // namespace

std::optional<double> stated_confidence(const model::Maybe<double>& written) {
  return usable_confidence(written);
}

std::optional<double> stated_confidence(const model::Placed<double>& written) {
  return usable_confidence(written);
}

double weight_used(const model::Written<double>& written) {
  const bool is_usable = written && std::isfinite(**written) && **written >= 0;
  return is_usable ? **written : 1;
}

}  // namespace okr::rollup
