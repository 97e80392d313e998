// SPDX-License-Identifier: MIT
// Lists in a tree: which one a fix re-orders, and whether two hold the same items.
#pragma once

#include <okr/text/edit.h>
#include <okr/yaml/tree.h>

#include <cstdint>
#include <optional>
#include <vector>

namespace okr::edit {

class ListFinder {
 public:
  /// Keeps the tree by reference.
  explicit ListFinder(const yaml::Tree& tree);

  /// The innermost list that has all items which the edits begin with.
  std::optional<std::uint32_t> list_of(const std::vector<text::Edit>& edits) const;

 private:
  std::optional<std::uint32_t> first_node_from(std::uint32_t offset) const;

  const yaml::Tree& tree_;
  std::vector<std::uint32_t> parents_;  ///< of the root: itself
};

/// Whether both lists hold the same items, in any order.
bool same_items(const yaml::Tree& a, std::uint32_t list_a, const yaml::Tree& b,
                std::uint32_t list_b);

}  // namespace okr::edit
