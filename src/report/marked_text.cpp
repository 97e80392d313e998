// SPDX-License-Identifier: MIT
// Names stand right under their marks where there is room; where one would run into the next, it
// moves below it, and a bar leads down to it:
//
//   Raise NPS to 50
//   ^^^^^ ^^^    ^^
//   |     metric to
//   direction
#include "marked_text.h"

#include <okr/text/utf8.h>

#include <algorithm>
#include <cstdint>

namespace okr::report {
namespace {

struct Cell {
  std::size_t byte = 0;
  int width = 0;
  std::string shown;
};

/// Cells [begin, end), without the space that it was broken at.
struct Row {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The part of a mark that is in one row, in columns of it.
struct Piece {
  int begin = 0;
  int end = 0;
  std::string_view name;  ///< empty where the row before has it
  Tone tone = Tone::info;
  int name_begin = 0;
  std::size_t level = 0;  ///< lines that its name is below the marks
};

std::vector<Cell> cells_of(std::string_view text) {
  std::vector<Cell> cells;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t size = text::code_point_at(text, at).size;
    const std::string_view code_point = text.substr(at, size);
    std::string shown = code_point == "\t" ? "    " : text::escape_controls(code_point);
    const int width = text::display_width(shown);
    cells.push_back({at, width, std::move(shown)});
    at += size;
  }
  return cells;
}

int row_width(const Screen& screen) {
  constexpr int narrowest = 16;
  constexpr int widest = 100;  // long lines are hard to read
  return std::clamp(screen.width, narrowest, widest);
}

bool is_space(const Cell& cell) {
  return cell.shown == " " || cell.shown == "    ";
}

/// The first cell that does not fit in a row which starts at `begin`; marks above a letter go with
/// it, and a row has one cell at least.
std::size_t overflow_of(const std::vector<Cell>& cells, std::size_t begin, int width) {
  int column = 0;
  std::size_t i = begin;
  for (; i < cells.size(); ++i) {
    column += cells[i].width;
    if (column > width && i > begin && cells[i].width > 0) break;
  }
  return i;
}

std::vector<Row> rows_of(const std::vector<Cell>& cells, int width) {
  std::vector<Row> rows;
  for (std::size_t begin = 0; begin < cells.size();) {
    std::size_t next = overflow_of(cells, begin, width);
    std::size_t end = next;
    if (next < cells.size()) {
      std::size_t space = next;
      while (space > begin && !is_space(cells[space])) --space;
      if (space > begin) {
        end = space;
        next = space + 1;
      }
    }
    rows.push_back({begin, end});
    begin = next;
  }
  return rows;
}

bool overlap(Marked a, Marked b) {
  return a.begin < b.end && b.begin < a.end;
}

/// In order of place, none in another's way.
std::vector<NamedMark> apart(const std::vector<NamedMark>& marks) {
  std::vector<NamedMark> out;
  for (const NamedMark& mark : marks) {
    const bool is_free = std::none_of(out.begin(), out.end(), [&](const NamedMark& other) {
      return overlap(mark.marked, other.marked);
    });
    if (is_free && mark.marked.begin < mark.marked.end) out.push_back(mark);
  }
  std::sort(out.begin(), out.end(),
            [](const NamedMark& a, const NamedMark& b) { return a.marked.begin < b.marked.begin; });
  return out;
}

/// The columns of the row's cells that the mark covers.
Piece piece_of(const std::vector<Cell>& cells, Row row, const NamedMark& mark) {
  Piece piece{0, 0, mark.name, mark.tone};
  int column = 0;
  bool begun = false;
  for (std::size_t i = row.begin; i < row.end; ++i) {
    const bool covered = mark.marked.begin <= cells[i].byte && cells[i].byte < mark.marked.end;
    if (covered && !begun) piece.begin = column;
    begun = begun || covered;
    column += cells[i].width;
    if (covered) piece.end = std::max(column, piece.begin + 1);
  }
  if (row.begin < cells.size() && mark.marked.begin < cells[row.begin].byte) piece.name = {};
  return piece;
}

/// A name begins with its mark, or left of that where it would leave the screen and there is room.
void place_names(std::vector<Piece>& pieces, int width) {
  int earliest = 0;
  for (Piece& piece : pieces) {
    const int latest = std::max(width - text::display_width(piece.name), earliest);
    piece.name_begin = std::min(piece.begin, latest);
    earliest = piece.begin + 2;
  }
}

/// Each name on the first line on which nothing to its right, a name or a bar, is in its way.
void set_levels(std::vector<Piece>& pieces) {
  for (auto piece = pieces.rbegin(); piece != pieces.rend(); ++piece) {
    const int end = piece->name_begin + text::display_width(piece->name);
    const auto is_in_the_way = [&](const Piece& other) {
      return !other.name.empty() && other.level >= piece->level && other.name_begin <= end;
    };
    while (std::any_of(piece.base(), pieces.end(), is_in_the_way)) ++piece->level;
  }
}

std::string padded_to(std::string_view line, int from, int to) {
  return std::string(line) + std::string(static_cast<std::size_t>(std::max(to - from, 0)), ' ');
}

std::string marks_under(const std::vector<Piece>& pieces, const Screen& screen) {
  std::string out;
  int column = 0;
  for (const Piece& piece : pieces) {
    out = padded_to(out, column, piece.begin);
    const auto size = static_cast<std::size_t>(piece.end - piece.begin);
    out += painted(screen, piece.tone, std::string(size, '^'));
    column = piece.end;
  }
  return out + '\n';
}

std::string names_on(std::size_t level, const std::vector<Piece>& pieces, const Screen& screen) {
  std::string out;
  int column = 0;
  for (const Piece& piece : pieces) {
    if (piece.name.empty() || piece.level < level) continue;
    const bool is_here = piece.level == level;
    const std::string_view shown = is_here ? piece.name : std::string_view("|");
    const int begin = is_here ? piece.name_begin : piece.begin;
    out = padded_to(out, column, begin);
    out += painted(screen, Tone::quiet, shown);
    column = begin + text::display_width(shown);
  }
  return out + '\n';
}

std::string line_of(const std::vector<Cell>& cells, Row row, const Screen& screen) {
  std::string line;
  for (std::size_t i = row.begin; i < row.end; ++i) line += cells[i].shown;
  line.erase(line.find_last_not_of(' ') + 1);
  return painted(screen, Tone::strong, line) + '\n';
}

std::vector<Piece> pieces_in(const std::vector<Cell>& cells, Row row,
                             const std::vector<NamedMark>& marks) {
  std::vector<Piece> pieces;
  for (const NamedMark& mark : marks) {
    const Piece piece = piece_of(cells, row, mark);
    if (piece.end > piece.begin) pieces.push_back(piece);
  }
  return pieces;
}

}  // namespace

std::string marked_text(std::string_view text, const std::vector<NamedMark>& marks,
                        const Screen& screen) {
  const std::vector<Cell> cells = cells_of(text);
  const std::vector<NamedMark> drawn = apart(marks);
  std::string out;
  for (const Row row : rows_of(cells, row_width(screen))) {
    out += line_of(cells, row, screen);
    std::vector<Piece> pieces = pieces_in(cells, row, drawn);
    if (pieces.empty()) continue;
    place_names(pieces, row_width(screen));
    set_levels(pieces);
    out += marks_under(pieces, screen);
    std::size_t lines = 0;
    for (const Piece& piece : pieces) {
      if (!piece.name.empty()) lines = std::max(lines, piece.level + 1);
    }
    for (std::size_t level = 0; level < lines; ++level) out += names_on(level, pieces, screen);
  }
  return out;
}

}  // namespace okr::report
