// SPDX-License-Identifier: MIT
#include "confidence.h"

namespace okr::rollup {

std::optional<double> stated(const model::Maybe<double>& written) {
  const bool is_usable = written && **written >= 0 && **written <= 10;
  return is_usable ? std::optional(**written) : std::nullopt;
}

}  // namespace okr::rollup
