// SPDX-License-Identifier: MIT
#include <okr/text/ascii.h>
#include <okr/text/nearest.h>

#include <algorithm>
#include <vector>

namespace okr::text {
namespace {

// Longer words are no slips of anything known; comparing them would only cost time.
constexpr std::size_t longest_word = 100;

constexpr std::size_t most_comparisons = 500'000;

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> two_above(b.size() + 1);
  std::vector<std::size_t> above(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) above[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t changed = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({changed, above[j] + 1, row[j - 1] + 1});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], two_above[j - 2] + 1);
    }
    std::swap(two_above, above);
    std::swap(above, row);
  }
  return above[b.size()];
}

std::optional<std::string> nearest(std::string_view word, std::span<const std::string_view> known) {
  if (word.empty() || word.size() > longest_word) return std::nullopt;
  const std::size_t reach = std::clamp<std::size_t>(word.size() / 3, 1, 3);
  const std::string lower = to_lower(word);
  std::optional<std::string> best;
  std::size_t best_distance = reach + 1;
  for (const std::string_view candidate : known) {
    if (candidate.size() > word.size() + reach || word.size() > candidate.size() + reach) continue;
    const std::size_t distance = edit_distance(lower, to_lower(candidate));
    if (distance < best_distance) {
      best_distance = distance;
      best = candidate;
    }
  }
  return best;
}

std::string did_you_mean(std::string_view word, std::span<const std::string_view> known) {
  const std::optional<std::string> found = nearest(word, known);
  return found ? " (did you mean '" + *found + "'?)" : std::string();
}

std::string Suggestions::did_you_mean(std::string_view word,
                                      std::span<const std::string_view> known) {
  if (comparisons_ > most_comparisons) return {};
  comparisons_ += known.size();
  return text::did_you_mean(word, known);
}

}  // namespace okr::text
