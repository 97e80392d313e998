// SPDX-License-Identifier: MIT
// What a team asks itself at the end of a period: of work and its conditions, never of a person.
#pragma once

#include <okr/rollup/scores.h>

#include <string_view>
#include <vector>

namespace okr::report {

std::vector<std::string_view> questions_for(rollup::Verdict verdict);

}  // namespace okr::report
