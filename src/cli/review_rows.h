// SPDX-License-Identifier: MIT
// Reviews that somebody wrote into a JSON file: a list of objects, or objects one after the other.
// Knows the keys and nothing of what they mean.
#pragma once

#include "json_rows.h"
#include "review_plan.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace okr::cli {

struct ReviewRow {
  std::size_t line = 1;  ///< on which it begins
  TypedReview typed;
};

struct ReviewRows {
  std::vector<ReviewRow> rows;
  std::vector<LineProblem> problems;  ///< by line
};

ReviewRows read_review_rows(std::string_view bytes);

}  // namespace okr::cli
