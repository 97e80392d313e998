// SPDX-License-Identifier: MIT
#include "merge_match.h"

#include "merge_pairs.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>

namespace okr::edit {
namespace {

using Version = const Piece* Row::*;

bool is_moved(const Pairs& in_base) {
  std::optional<std::size_t> last;
  for (const auto& place : in_base) {
    if (!place) continue;
    if (last && *place < *last) return true;
    last = place;
  }
  return false;
}

/// All rows, each with where it stands in our and in their version.
struct Table {
  std::vector<Row> rows;
  std::vector<std::size_t> ours;  ///< row numbers in our order
  std::vector<std::size_t> theirs;
};

struct AllPairs {
  Pairs ours;
  Pairs theirs;
};

Table table_of(const Level& level, const AllPairs& in_base) {
  Table table;
  for (const Piece& piece : level.base) table.rows.push_back({.base = &piece});
  for (std::size_t i = 0; i < level.ours.size(); ++i) {
    const std::size_t row = in_base.ours[i].value_or(table.rows.size());
    if (row == table.rows.size()) table.rows.emplace_back();
    table.rows[row].ours = &level.ours[i];
    table.ours.push_back(row);
  }
  const Pairs twins = new_on_both(level, in_base.ours, in_base.theirs);
  for (std::size_t i = 0; i < level.theirs.size(); ++i) {
    const std::size_t fresh = table.rows.size();
    const std::size_t row = in_base.theirs[i] ? *in_base.theirs[i]
                            : twins[i]        ? table.ours[*twins[i]]
                                              : fresh;
    if (row == fresh) table.rows.emplace_back();
    table.rows[row].theirs = &level.theirs[i];
    table.theirs.push_back(row);
  }
  return table;
}

const std::string& date_in(const Row& row) {
  return (row.ours ? row.ours : row.theirs ? row.theirs : row.base)->date;
}

/// Whether a list runs from the newest to the oldest; nothing where its dates do not say.
std::optional<bool> runs_backwards(const std::vector<Piece>& list) {
  const std::string* last = nullptr;
  std::optional<bool> out;
  for (const Piece& piece : list) {
    if (piece.date.empty()) continue;
    if (last && *last != piece.date) {
      const bool falls = piece.date < *last;
      if (out && *out != falls) return false;
      out = falls;
    }
    last = &piece.date;
  }
  return out;
}

bool runs_backwards(const Level& level) {
  for (const auto* const list : {&level.base, &level.ours, &level.theirs}) {
    if (const auto known = runs_backwards(*list)) return *known;
  }
  return false;
}

enum class Order : unsigned char { as_written, oldest_first, newest_first };

Order order_of(const Level& level) {
  if (level.known != Known::by_date) return Order::as_written;
  return runs_backwards(level) ? Order::newest_first : Order::oldest_first;
}

/// The lines of one version as they go in among the other's.
struct Insertion {
  const std::vector<Row>& rows;
  Version leading;  ///< whose order it is
  Order order = Order::as_written;
};

using RowNumbers = std::vector<std::size_t>;

std::size_t place_by_date(const RowNumbers& placed, const Insertion& how, std::size_t row) {
  const std::string& date = date_in(how.rows[row]);
  std::size_t place = 0;
  for (std::size_t i = 0; i < placed.size(); ++i) {
    const std::string& other = date_in(how.rows[placed[i]]);
    const bool goes_before = how.order == Order::oldest_first ? other <= date : other >= date;
    if (!other.empty() && goes_before) place = i + 1;
  }
  return place;
}

/// Behind what it follows in its own version, and behind what is new there in the leading one.
std::size_t place_behind(const RowNumbers& placed, const Insertion& how,
                         std::optional<std::size_t> previous) {
  auto place = placed.begin();
  if (previous) place = std::next(std::find(placed.begin(), placed.end(), *previous));
  const auto is_new_in_leading = [&](std::size_t row) {
    const Row& r = how.rows[row];
    return !r.base && (!r.ours || !r.theirs) && r.*how.leading;
  };
  if (how.leading == &Row::ours) {
    while (place != placed.end() && is_new_in_leading(*place)) ++place;
  }
  return static_cast<std::size_t>(place - placed.begin());
}

RowNumbers put_together(RowNumbers leading, const RowNumbers& following, const Insertion& how) {
  std::optional<std::size_t> previous;
  for (const std::size_t row : following) {
    if (!(how.rows[row].*how.leading)) {
      const bool goes_by_date = how.order != Order::as_written && !date_in(how.rows[row]).empty();
      const std::size_t place =
          goes_by_date ? place_by_date(leading, how, row) : place_behind(leading, how, previous);
      leading.insert(leading.begin() + static_cast<std::ptrdiff_t>(place), row);
    }
    previous = row;
  }
  return leading;
}

}  // namespace

std::vector<Row> rows_of(const Level& level) {
  const AllPairs in_base{pairs_with_base(level.base, level.ours, level.known),
                         pairs_with_base(level.base, level.theirs, level.known)};
  const Table table = table_of(level, in_base);
  const Order order = order_of(level);
  const bool theirs_lead = is_moved(in_base.theirs) && !is_moved(in_base.ours);
  const RowNumbers all =
      theirs_lead ? put_together(table.theirs, table.ours, {table.rows, &Row::theirs, order})
                  : put_together(table.ours, table.theirs, {table.rows, &Row::ours, order});
  std::vector<Row> out;
  for (const std::size_t row : all) out.push_back(table.rows[row]);
  return out;
}

}  // namespace okr::edit
