// SPDX-License-Identifier: MIT
// What is written, as the sums take it: slips that okr lint tells of have no say.
#pragma once

#include <okr/model/okr.h>

#include <optional>

namespace okr::rollup {

/// A confidence from 0 to 10; one out of range says nothing.
std::optional<double> stated_confidence(const model::Placed<double>& written);

/// 1 where none, or none that can be used, is written.
double weight_used(const model::Written<double>& written);

}  // namespace okr::rollup
