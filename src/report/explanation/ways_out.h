// SPDX-License-Identifier: MIT
// Why one key result has no data and what to write where, with its own dates, units and lines.
#pragma once

#include "key_result.h"

#include <vector>

namespace okr::report {

/// Fields that say what it is judged by and are written so that nobody can read them.
std::vector<Remark> unread_fields(const KeyResultFacts& facts);

/// The first thing to do about its gap, at the place where to do it. Only for one that has a gap.
Remark way_out(const KeyResultFacts& facts);

}  // namespace okr::report
