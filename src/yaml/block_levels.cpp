// SPDX-License-Identifier: MIT
#include "block_levels.h"

namespace okr::yaml {

void BlockLevels::close_for(std::size_t indent, Kind kind) {
  while (!levels_.empty()) {
    const Level& level = levels_.back();
    // A list in its key's column ends with the next key.
    const bool has_ended =
        level.indent == indent && level.kind == Kind::sequence && kind != Kind::sequence;
    if (level.indent <= indent && !has_ended) return;
    close();
  }
}

void BlockLevels::close_all() {
  while (!levels_.empty()) close();
}

void BlockLevels::close() {
  add_absent();
  tree_.close(levels_.back().node);
  levels_.pop_back();
}

void BlockLevels::add_absent() {
  Level& level = levels_.back();
  if (!level.awaits_value) return;
  tree_.add(Kind::null, Style::absent, level.absent, level.absent);
  level.awaits_value = false;
}

bool BlockLevels::enter(std::size_t indent, Kind kind, std::size_t begin) {
  if (!levels_.empty() && levels_.back().indent == indent && levels_.back().kind == kind) {
    add_absent();
    return true;
  }
  const bool is_root = levels_.empty();
  if (is_root ? tree_.size() > 0 : !take(indent, kind)) return false;
  if (levels_.size() >= most_) return false;
  const std::uint32_t node = tree_.add(kind, Style::block, begin, begin);
  levels_.push_back({indent, node, kind, false, 0});
  return true;
}

void BlockLevels::await_value(std::size_t absent) {
  levels_.back().awaits_value = true;
  levels_.back().absent = absent;
}

bool BlockLevels::take_value(std::size_t indent) {
  return !levels_.empty() && take(indent, Kind::scalar);
}

bool BlockLevels::take(std::size_t indent, Kind kind) {
  Level& level = levels_.back();
  const bool may_share_column = kind == Kind::sequence && level.kind == Kind::mapping;
  const bool is_deep_enough = may_share_column ? level.indent <= indent : level.indent < indent;
  if (!level.awaits_value || !is_deep_enough) return false;
  level.awaits_value = false;
  return true;
}

}  // namespace okr::yaml
