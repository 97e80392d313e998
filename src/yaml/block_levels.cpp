// SPDX-License-Identifier: MIT
#include "block_levels.h"

namespace okr::yaml {

void BlockLevels::close_all() {
  while (!levels_.empty()) close();
}

void BlockLevels::close() {
  if (levels_.back().awaits_value) add_absent();
  tree_.close(levels_.back().node);
  levels_.pop_back();
}

void BlockLevels::add_absent() {
  Level& level = levels_.back();
  tree_.add(Kind::null, Style::absent, level.absent, level.absent);
  level.awaits_value = false;
}

bool BlockLevels::open(std::size_t indent, Kind kind, std::size_t begin) {
  const bool is_root = levels_.empty();
  if (is_root ? tree_.size() > 0 : !take(indent, kind)) return false;
  if (levels_.size() >= most_) return false;
  const std::uint32_t node = tree_.add(kind, Style::block, begin, begin);
  levels_.push_back({indent, node, kind, false, 0});
  return true;
}

}  // namespace okr::yaml
