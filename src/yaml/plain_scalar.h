// SPDX-License-Identifier: MIT
// Scalars that stand on one line, for the quick reader. No end means doubtful: yaml-cpp decides.
#pragma once

#include "tree_builder.h"

#include <okr/yaml/tree.h>

#include <cstddef>
#include <optional>
#include <string_view>

namespace okr::yaml {

/// A part of one line: what is read lies in front of `end`.
struct Stretch {
  std::string_view bytes;
  std::size_t end = 0;

  char at(std::size_t place) const { return place < end ? bytes[place] : '\0'; }
  bool is_blank(std::size_t place) const { return place >= end || bytes[place] == ' '; }
  std::size_t skip_spaces(std::size_t place) const {
    while (place < end && bytes[place] == ' ') ++place;
    return place;
  }
};

struct LineScalar {
  Style style = Style::plain;
  std::size_t begin = 0;
  std::size_t end = 0;   ///< behind a closing quote, or the last letter
  std::size_t next = 0;  ///< where reading goes on
};

/// The scalar that starts at `begin`, in block context or within brackets.
std::optional<LineScalar> scalar_on_line(const Stretch& line, std::size_t begin);
std::optional<LineScalar> scalar_in_brackets(const Stretch& line, std::size_t begin);

/// Adds the scalar, or the null that it stands for; false where it is in doubt what it says.
bool add_scalar(std::string_view bytes, const LineScalar& scalar, TreeBuilder& tree);

/// Whether nothing about `scalar` as a key is out of the ordinary: no null, no merge key, not long.
bool may_be_key(std::string_view bytes, const LineScalar& scalar);

}  // namespace okr::yaml
