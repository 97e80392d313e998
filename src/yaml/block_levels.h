// SPDX-License-Identifier: MIT
// The block lists and mappings that are open while a file is read, by their indentation. What does
// not stand exactly where one of them takes it is in doubt.
#pragma once

#include "tree_builder.h"

#include <okr/yaml/limits.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace okr::yaml {

class BlockLevels {
 public:
  BlockLevels(TreeBuilder& tree, const Limits& limits)
      : tree_(tree), most_(std::min(limits.depth, deepest)) {
    levels_.reserve(16);
  }

  std::size_t count() const { return levels_.size(); }
  /// Of the innermost one.
  std::size_t indent() const { return levels_.back().indent; }

  /// Closes what an entry of a `kind` at `indent` does not belong to.
  void close_for(std::size_t indent, Kind kind);
  void close_all();

  /// The next entry of the innermost collection if that is one of this kind at `indent`, else the
  /// first of a new one, which starts at `begin`. False where neither may stand here.
  bool enter(std::size_t indent, Kind kind, std::size_t begin);
  /// The entry's value may follow on later lines; it would stand at `absent` if none comes.
  void await_value(std::size_t absent);
  /// Whether a value that starts at `indent`, no block collection, is the one that is awaited.
  bool take_value(std::size_t indent);

 private:
  struct Level {
    std::size_t indent = 0;
    std::uint32_t node = 0;
    Kind kind = Kind::mapping;
    bool awaits_value = false;
    std::size_t absent = 0;
  };

  // yaml-cpp goes down 500 levels and no deeper, whatever the limit says.
  static constexpr std::size_t deepest = 64;

  void close();
  void add_absent();
  bool take(std::size_t indent, Kind kind);

  TreeBuilder& tree_;
  std::size_t most_;
  std::vector<Level> levels_;
};

}  // namespace okr::yaml
