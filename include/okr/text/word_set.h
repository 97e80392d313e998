// SPDX-License-Identifier: MIT
// A few words that are asked for again and again. Nearly every word is none of them, and that is
// seen by its ends and its length.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <string_view>

namespace okr::text {

template <std::size_t count>
class WordSet {
 public:
  template <class... Words>
  explicit constexpr WordSet(Words... words) : words_{words...} {
    for (const std::string_view word : words_) may_hold_[slot_of(word)] = true;
  }

  constexpr bool contains(std::string_view word) const {
    if (word.empty() || !may_hold_[slot_of(word)]) return false;
    return std::find(words_.begin(), words_.end(), word) != words_.end();
  }

 private:
  static constexpr std::size_t slots = std::bit_ceil(count * 8);
  static constexpr std::size_t slot_of(std::string_view word) {
    const auto first = static_cast<unsigned char>(word.front());
    const auto last = static_cast<unsigned char>(word.back());
    return (first * std::size_t{5} + last * std::size_t{11} + word.size() * 3) % slots;
  }

  std::array<std::string_view, count> words_;
  std::array<bool, slots> may_hold_{};
};

template <class... Words>
WordSet(Words...) -> WordSet<sizeof...(Words)>;

}  // namespace okr::text
