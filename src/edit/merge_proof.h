// SPDX-License-Identifier: MIT
// The proof that a merge lost nothing: what each version says, as single facts that can be counted.
#pragma once

#include <okr/yaml/tree.h>

#include <string>

namespace okr::edit {

/// What one text says.
struct MergeText {
  const std::string& bytes;
  const yaml::Tree& tree;
};

/// All versions, and the result with every conflict settled for one side and for the other.
struct MergeTexts {
  MergeText base;
  MergeText ours;
  MergeText theirs;
  MergeText settled_ours;
  MergeText settled_theirs;
};

/// Whether every value, check-in and comment that a side added, or that both kept, is in the
/// result, and nothing is there that neither side has.
bool holds_all(const MergeTexts& texts);

}  // namespace okr::edit
