// SPDX-License-Identifier: MIT
// Words that people write into the cells of a sheet where okr has a value of its own.
#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace okr::cli {

template <std::size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool says_yes(std::string_view cell);
bool says_no(std::string_view cell);

/// "%" of "percent", "x" of "times"; empty where the column says that there is none.
std::string unit_in(const std::string& cell);

/// "at least 95%", ">= 95%": the bound that stands before a figure.
struct Bounded {
  enum class Side : unsigned char { none, min, max };
  Side side = Side::none;
  std::string figure;
};
Bounded bounded(const std::string& cell);

/// "aspirational" or "committed"; nothing where the cell says neither.
std::optional<std::string> commitment_in(std::string_view cell);

}  // namespace okr::cli
