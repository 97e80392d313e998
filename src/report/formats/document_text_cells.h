// SPDX-License-Identifier: MIT
// A table's cells on a terminal, measured.
#pragma once

#include "document_text.h"

#include <okr/report/document.h>

#include <string>
#include <vector>

namespace okr::report {

struct ShownCell {
  std::string picture;  ///< a bar, a sparkline, or both
  int picture_width = 0;
  Painted words;
};

ShownCell shown_cell(const Cell& cell, const Page& page);
/// The same as words only, to be wrapped with others.
Words cell_words(const Cell& cell, const Page& page);

/// Of one column, in columns of the screen.
struct Widths {
  int picture = 0;
  int words = 0;
  int all = 0;
};

/// Every column as wide as its widest cell. The cells that are too long for the page are broken
/// into lines, if that leaves them enough room; empty: it does not, or the table has no column.
std::vector<Widths> widths_of(const Table& table, const std::vector<std::vector<ShownCell>>& rows,
                              const Page& page);

inline constexpr int column_gap = 2;

}  // namespace okr::report
