// SPDX-License-Identifier: MIT
// The proof that a changed file says what it said, but for what was meant to change.
#pragma once

#include <okr/diag/diagnostic.h>
#include <okr/yaml/tree.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace okr::edit {

/// Where an edit's bytes stood, and where what it wrote stands.
struct Placed {
  text::Span before;
  text::Span after;
};

/// One thing that is meant to change.
struct Meant {
  diag::Effect effect = diag::Effect::layout;
  std::vector<Placed> edits;
  std::optional<std::uint32_t> list;  ///< of items_moved: the list in the old tree
};

struct Difference {
  std::uint32_t before = 0;  ///< the byte of the old file
  std::string what;          ///< "'a' would become 'b'"
};

/// The first thing that differs and is not meant to, or that is meant to and does not.
std::optional<Difference> unmeant_difference(const yaml::Tree& before, const yaml::Tree& after,
                                             const std::vector<Meant>& meant);

}  // namespace okr::edit
