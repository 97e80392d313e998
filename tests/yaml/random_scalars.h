// SPDX-License-Identifier: MIT
// Scalars and comments of random YAML, in all the ways to write them. Each function writes to the
// sample and returns what has to be read.
#pragma once

#include "yaml/random_yaml.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace okr::yaml {

class RandomScalars {
 public:
  explicit RandomScalars(std::uint32_t seed) : state_(seed * 2654435761U + 1) {}

 protected:
  std::uint32_t next(std::uint32_t limit);
  bool chance(std::uint32_t percent);
  std::string word();
  std::string text();
  std::string odd_text();
  std::string spaces(std::size_t n);
  std::string key();
  void end_line();
  void own_line_comments(std::size_t indent);
  static std::string shape(std::string_view text);
  std::string single_quoted(const std::string& text);
  std::string double_quoted(std::string text);
  /// Plain or quoted text over several lines, which fold into spaces.
  std::string folded_lines(std::size_t indent, std::string_view quote);
  std::string block_text(std::size_t indent, bool literal);
  std::string null();
  std::string short_scalar();

  std::uint32_t keys_ = 0;
  bool is_kept_ = false;  ///< blank lines would belong to the text above
  std::string out_;
  Sample sample_;

 private:
  std::uint32_t state_;
};

}  // namespace okr::yaml
