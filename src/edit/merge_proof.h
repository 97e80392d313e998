// SPDX-License-Identifier: MIT
// The proof that a merge lost nothing: what each version says, as single facts that can be counted.
#pragma once

#include <okr/yaml/tree.h>

#include <string>

namespace okr::edit {

/// All versions, and the result with every conflict settled for one side and for the other.
struct MergeTrees {
  const yaml::Tree& base;
  const yaml::Tree& ours;
  const yaml::Tree& theirs;
  const yaml::Tree& settled_ours;
  const yaml::Tree& settled_theirs;
};

/// Whether every value, check-in and comment that a side added, or that both kept, is in the
/// result, and nothing is there that neither side has.
bool holds_all(const MergeTrees& trees);

}  // namespace okr::edit
