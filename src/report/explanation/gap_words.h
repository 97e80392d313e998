// SPDX-License-Identifier: MIT
// Why a key result has no data, in words, with the way out.
#pragma once

#include <okr/rollup/scores.h>

#include <string_view>

namespace okr::report {

/// Empty for Gap::none.
std::string_view words_for(rollup::Gap gap);

}  // namespace okr::report
