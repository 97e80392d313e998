// SPDX-License-Identifier: MIT
// A check-in's line that is read word by word, and how its words can be told apart.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace okr::load {

inline bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n';
}

struct Line {
  std::string_view text;
  std::size_t at = 0;

  void skip_spaces() {
    while (at < text.size() && is_space(text[at])) ++at;
  }
  std::size_t word_end() const {
    std::size_t end = at;
    while (end < text.size() && !is_space(text[end])) ++end;
    return end;
  }
  std::string_view word() const { return text.substr(at, word_end() - at); }
  std::string_view rest() const { return text.substr(at); }
};

/// Of a number with a space in front of every three digits ("6 000"), how many bytes it has; 0 of
/// any other.
std::size_t grouped_size(std::string_view text);

/// "5 / 10" or "5/ 10" that `text` begins with; empty where it does not.
std::string_view spaced_confidence(std::string_view text);

/// Whether all of `text` is a percentage: "50%".
bool is_percentage(std::string_view text);

}  // namespace okr::load
