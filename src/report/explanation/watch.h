// SPDX-License-Identifier: MIT
// What the numbers that are explained do not say by themselves.
#pragma once

#include "explanation.h"

#include <optional>
#include <string>
#include <vector>

namespace okr::report {

/// The insights that `okr status` shows too; nothing where there are none.
std::optional<Section> watch_section(std::vector<std::string> insights);

}  // namespace okr::report
