// SPDX-License-Identifier: MIT
// Whether two key results can be about the same thing, beyond having the same subject.
#pragma once

#include <okr/model/okr.h>

#include <cstddef>
#include <string_view>

namespace okr::lint {

/// How many words a subject has: one alone ("revenue") is shared by many things.
std::size_t words_in_subject(std::string_view subject);

/// Their units, and their baselines and KPIs, as far as both have one, are the same.
bool may_be_the_same(const model::KeyResult& a, const model::KeyResult& b);

/// Whether both say where it starts, and it is the same place.
bool start_alike(const model::KeyResult& a, const model::KeyResult& b);

}  // namespace okr::lint
