// SPDX-License-Identifier: MIT
// Another number in the manner in which one is written. Whether a sentence or a field then says
// what is meant is for who asked to prove.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace okr::edit {

/// Ways to say `value` in the manner of `words`, which say `was`, both in one unit: "1,500" as
/// "2,000", "$1.2M" as "$1.5M", "3 weeks" as "2 weeks", "two" as "three". One for each number that
/// stands there; possibly none.
std::vector<std::string> said_alike(std::string_view words, double was, double value);

}  // namespace okr::edit
