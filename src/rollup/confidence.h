// SPDX-License-Identifier: MIT
// How sure people said they were. Kept beside progress, never averaged into it.
#pragma once

#include <okr/model/workspace.h>

#include <optional>

namespace okr::rollup {

/// A confidence from 0 to 10; what is out of range was a slip and says nothing.
std::optional<double> stated(const model::Maybe<double>& written);

}  // namespace okr::rollup
