// SPDX-License-Identifier: MIT
// What stands in a sheet's cells where a sentence is to: one, several in one cell, or none. Knows
// no okr.yaml.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace okr::cli {

/// The key results of a cell that is a list of them, each behind "- ", "2. " or "KR2: " on a line
/// of its own; empty where it is none.
std::vector<std::string> bullets_in(std::string_view cell);
/// Whether a cell that is no such list has several key results all the same, a line each: where
/// only some lines have marks, or each of two says from where to where.
bool holds_several(std::string_view cell);

/// Whether the cell is a word for what sums other rows up: "Total", "Average".
bool is_sum(std::string_view cell);
/// Whether it is a number and no more: "1.2", "45%".
bool is_number_alone(std::string_view cell);

}  // namespace okr::cli
