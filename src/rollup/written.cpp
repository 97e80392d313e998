// SPDX-License-Identifier: MIT
#include <okr/rollup/written.h>

#include <cmath>

namespace okr::rollup {

std::optional<double> stated_confidence(const model::Placed<double>& written) {
  const bool is_usable = written && **written >= 0 && **written <= 10;
  return is_usable ? std::optional(**written) : std::nullopt;
}

double weight_used(const model::Written<double>& written) {
  const bool is_usable = written && std::isfinite(**written) && **written >= 0;
  return is_usable ? **written : 1;
}

}  // namespace okr::rollup
