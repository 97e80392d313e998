// SPDX-License-Identifier: MIT
// "Did you mean": the known word nearest to a mistyped one.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace okr::text {

/// Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours
/// cost 1 each (Damerau 1964, restricted).
std::size_t edit_distance(std::string_view a, std::string_view b);

/// The candidate at the smallest distance, case ignored, no farther than a third of the word's
/// length (at least 1, at most 3); among equals the first. Nothing where none is that near.
std::optional<std::string> nearest(std::string_view word, std::span<const std::string_view> known);

/// " (did you mean 'x'?)", or nothing.
std::string did_you_mean(std::string_view word, std::span<const std::string_view> known);

/// The same for many words: mistyped times known ones is the one cost that would grow with its
/// square, so the words behind the first half a million comparisons get nothing.
class Suggestions {
 public:
  std::string did_you_mean(std::string_view word, std::span<const std::string_view> known);

 private:
  std::size_t comparisons_ = 0;
};

}  // namespace okr::text
