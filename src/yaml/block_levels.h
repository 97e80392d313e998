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
  void close_for(std::size_t indent, Kind kind) {
    while (!levels_.empty() && !may_go_on(levels_.back(), indent, kind)) close();
  }
  void close_all();

  /// The next entry of the innermost collection if that is one of this kind at `indent`, else the
  /// first of a new one, which starts at `begin`. False where neither may stand here.
  bool enter(std::size_t indent, Kind kind, std::size_t begin) {
    // Most lines are the next entry of what is open.
    if (levels_.empty() || levels_.back().indent != indent || levels_.back().kind != kind)
      return open(indent, kind, begin);
    if (levels_.back().awaits_value) add_absent();
    return true;
  }
  /// The entry's value may follow on later lines; it would stand at `absent` if none comes.
  void await_value(std::size_t absent) {
    levels_.back().awaits_value = true;
    levels_.back().absent = absent;
  }
  /// Whether a value that starts at `indent`, no block collection, is the one that is awaited.
  bool take_value(std::size_t indent) { return !levels_.empty() && take(indent, Kind::scalar); }

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

  static bool may_go_on(const Level& level, std::size_t indent, Kind kind) {
    // A list in its key's column ends with the next key.
    const bool has_ended =
        level.indent == indent && level.kind == Kind::sequence && kind != Kind::sequence;
    return level.indent <= indent && !has_ended;
  }

  bool open(std::size_t indent, Kind kind, std::size_t begin);
  void close();
  void add_absent();
  bool take(std::size_t indent, Kind kind) {
    Level& level = levels_.back();
    const bool may_share_column = kind == Kind::sequence && level.kind == Kind::mapping;
    const bool is_deep_enough = may_share_column ? level.indent <= indent : level.indent < indent;
    if (!level.awaits_value || !is_deep_enough) return false;
    level.awaits_value = false;
    return true;
  }

  TreeBuilder& tree_;
  std::size_t most_;
  std::vector<Level> levels_;
};

}  // namespace okr::yaml
