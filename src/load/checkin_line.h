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

/// Stands at a byte of a check-in, and knows where the word there ends.
class Line {
 public:
  explicit Line(std::string_view text, std::size_t at = 0) : text_(text) { go_to(at); }

  std::string_view text() const { return text_; }
  std::size_t at() const { return at_; }
  std::size_t word_end() const { return word_end_; }
  /// Up to the next space; empty where one stands here.
  std::string_view word() const { return text_.substr(at_, word_end_ - at_); }
  std::string_view rest() const { return text_.substr(at_); }

  void go_to(std::size_t at) {
    at_ = word_end_ = at;
    while (word_end_ < text_.size() && !is_space(text_[word_end_])) ++word_end_;
  }
  void skip_word() { at_ = word_end_; }
  void skip_spaces() {
    std::size_t at = at_;
    while (at < text_.size() && is_space(text_[at])) ++at;
    if (at != at_) go_to(at);
  }

 private:
  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t word_end_ = 0;
};

/// Of a number with a space in front of every three digits ("6 000"), how many bytes it has; 0 of
/// any other.
std::size_t grouped_size(std::string_view text);

/// "5 / 10" or "5/ 10" that `text` begins with; empty where it does not.
std::string_view spaced_confidence(std::string_view text);

/// Whether all of `text` is a percentage: "50%".
bool is_percentage(std::string_view text);

}  // namespace okr::load
