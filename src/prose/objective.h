// SPDX-License-Identifier: MIT
// The readings of an objective's title. Private to prose.
#pragma once

#include "clause.h"
#include "sentence.h"

#include <okr/prose/reading.h>

#include <vector>

namespace okr::prose {

std::vector<Number> read_numbers(const Sentence& s, const Clause& clause);
std::optional<Task> read_objective_task(const Sentence& s, const Clause& clause);
std::optional<Evidence> read_competitor(const Sentence& s);
std::optional<Evidence> read_out_of_reach(const Sentence& s);
std::optional<Evidence> read_business_as_usual(const Sentence& s, const Clause& clause);

}  // namespace okr::prose
