// SPDX-License-Identifier: MIT
// Byte offsets as lines and columns, computed only when something is shown.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace okr::text {

/// 1-based; columns count code points, a BOM not counted.
struct Position {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
};

/// Line starts of one text. Keeps no view: pass the same bytes again when asking.
class LineMap {
 public:
  explicit LineMap(std::string_view bytes);

  std::uint32_t line_count() const { return static_cast<std::uint32_t>(starts_.size()); }
  /// Offsets past the end count as the end.
  Position position(std::string_view bytes, std::uint32_t offset) const;
  /// The line alone, in the same time however long it is.
  std::uint32_t line_at(std::uint32_t offset) const;
  /// Line `line` (1-based) without its line break; empty where there is none.
  std::string_view line(std::string_view bytes, std::uint32_t line) const;
  std::uint32_t line_start(std::uint32_t line) const;

 private:
  std::vector<std::uint32_t> starts_;
};

}  // namespace okr::text
