// SPDX-License-Identifier: MIT
// How one level becomes progress: the way gone to a target or into a range, in bounds or not.
#pragma once

#include "key_result.h"

#include <string>

namespace okr::report {

void explain_metric(const KeyResultFacts& facts, Section& section);
void explain_threshold(const KeyResultFacts& facts, Section& section);
void explain_into_range(const KeyResultFacts& facts, Section& section);

bool is_inside(const rollup::Yardstick& yardstick, double value);
/// "at least 5%", "4 to 5".
std::string bounds_words(const KeyResultFacts& facts);

}  // namespace okr::report
