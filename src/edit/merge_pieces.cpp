// SPDX-License-Identifier: MIT
#include "merge_pieces.h"

#include "merge_lines.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace okr::edit {
namespace {

/// Where the merge is, and what it has to tell.
struct Walk {
  Level::Base began_from = Level::Base::known;
  std::vector<std::string> path = {};  ///< ids of the items around
  std::vector<PutTogether> put_together = {};
};

std::string joined_path(const std::vector<std::string>& path) {
  std::string out;
  for (const std::string& id : path) out += (out.empty() ? "" : "/") + id;
  return out;
}

std::string text_at(const Piece* piece, std::size_t column) {
  return piece ? moved(piece->text, piece->column, column) : std::string();
}

std::string lead_at(const Piece* piece, std::size_t column) {
  return piece ? moved(piece->lead, piece->column, column) : std::string();
}

bool is_same(const Piece& a, const Piece& b) {
  return a.text == text_at(&b, a.column);
}

std::string comments_of(std::string_view lead) {
  std::string out;
  while (!lead.empty()) {
    const std::size_t size = std::min(lead.find('\n'), lead.size() - 1) + 1;
    const std::size_t first = std::min(lead.find_first_not_of(' '), size);
    if (first < size && lead[first] != '\n') out += lead.substr(first, size - first);
    lead.remove_prefix(size);
  }
  return out;
}

/// Untouched since `base`, comments above it included: it may go where the other side deletes it.
bool is_untouched(const Piece& base, const Piece& later) {
  return is_same(base, later) && comments_of(base.lead) == comments_of(later.lead);
}

std::string name_of(const Row& row, const Walk& walk, std::string_view list) {
  const Piece& piece = row.ours ? *row.ours : *row.theirs;
  const std::string where = joined_path(walk.path);
  if (!piece.dashed) return where.empty() ? piece.id : piece.id + " of " + where;
  if (!piece.id.empty()) return where.empty() ? piece.id : where + '/' + piece.id;
  std::string what = piece.date.empty() ? "an item" : "the entry of " + piece.date;
  what += " in " + std::string(list);
  return where.empty() ? what : what + " of " + where;
}

class Merge {
 public:
  explicit Merge(Walk& walk) : walk_(walk) {}

  /// What is above, in and below one row, at `column`.
  Chunks row(const Row& row, std::size_t column, std::string_view list);
  std::optional<Chunks> inside(const Row& row, std::size_t column);

 private:
  Chunks in_both(const Row& row, std::size_t column, std::string_view list);
  Chunks whole(const Row& row, std::size_t column, std::string_view list) const;
  std::optional<Chunks> settled_at_once(const Row& row, std::size_t column) const;
  Chunks children(const Row& row, const Piece& like, std::size_t column);
  void tell(const std::vector<Row>& rows, const Piece& list);

  Walk& walk_;
};

Chunks Merge::whole(const Row& row, std::size_t column, std::string_view list) const {
  // Above what one side deleted there is nothing to stay on the other.
  const bool is_on_both = row.ours && row.theirs;
  const auto all_of = [&](const Piece* piece) {
    return is_on_both ? text_at(piece, column) : lead_at(piece, column) + text_at(piece, column);
  };
  return {
      Collision{all_of(row.ours), all_of(row.base), all_of(row.theirs), name_of(row, walk_, list)}};
}

Chunks text_chunks(std::string text) {
  Chunks out;
  append(out, std::move(text));
  return out;
}

std::optional<Chunks> Merge::settled_at_once(const Row& row, std::size_t column) const {
  const auto& [base, ours, theirs] = row;
  if (is_same(*ours, *theirs)) return text_chunks(text_at(ours, column));
  if (base && is_same(*base, *ours)) return text_chunks(text_at(theirs, column));
  if (base && is_same(*base, *theirs)) return text_chunks(text_at(ours, column));
  // The same check-in in other quotes, or as a mapping, is no second one.
  const bool says_the_same = !ours->content.empty() && ours->content == theirs->content;
  if (says_the_same && ours->kind == Piece::Kind::leaf) return text_chunks(text_at(ours, column));
  return std::nullopt;
}

std::optional<Chunks> prose(const Row& row, std::size_t column) {
  const bool is_prose = row.base && row.base->kind == Piece::Kind::prose &&
                        row.ours->kind == Piece::Kind::prose &&
                        row.theirs->kind == Piece::Kind::prose;
  if (!is_prose) return std::nullopt;
  Chunks lines = merge_lines(text_at(row.base, column), text_at(row.ours, column),
                             text_at(row.theirs, column));
  if (has_collision(lines)) return std::nullopt;
  return lines;
}

Chunks Merge::in_both(const Row& row, std::size_t column, std::string_view list) {
  if (auto settled = settled_at_once(row, column)) return *settled;
  if (auto lines = prose(row, column)) return *lines;
  if (auto chunks = inside(row, column)) return *chunks;
  return whole(row, column, list);
}

Chunks Merge::row(const Row& row, std::size_t column, std::string_view list) {
  const auto& [base, ours, theirs] = row;
  if (ours && theirs) {
    Chunks out = text_chunks(
        merge_comments(lead_at(base, column), lead_at(ours, column), lead_at(theirs, column)));
    append(out, in_both(row, column, list));
    return out;
  }
  const Piece* const left = ours ? ours : theirs;
  if (!base) return text_chunks(lead_at(left, column) + text_at(left, column));
  return is_untouched(*base, *left) ? Chunks() : whole(row, column, list);
}

bool has_children(const Piece& piece) {
  return piece.kind == Piece::Kind::mapping || piece.kind == Piece::Kind::list;
}

bool can_merge_inside(const Piece& ours, const Piece& theirs) {
  const bool is_item = ours.dashed && theirs.dashed;
  if (is_item && ours.kind == Piece::Kind::sentence) return theirs.kind == Piece::Kind::mapping;
  if (is_item && theirs.kind == Piece::Kind::sentence) return ours.kind == Piece::Kind::mapping;
  return has_children(ours) && ours.kind == theirs.kind;
}

/// The line with the key; nothing where it was changed on both sides.
std::optional<std::string> merged_head(const Row& row, std::size_t column) {
  const auto head = [&](const Piece& p) { return moved(p.head, p.column, column); };
  const std::string ours = head(*row.ours);
  const std::string theirs = head(*row.theirs);
  if (ours == theirs) return ours;
  if (!row.base) return std::nullopt;
  const std::string base = head(*row.base);
  if (base == ours) return theirs;
  if (base == theirs) return ours;
  return std::nullopt;
}

/// Puts an item's dash back: on its first line with room, or on the one that the dash had for
/// itself.
bool put_dash(std::string& text, std::size_t column) {
  for (std::size_t line = 0; line < text.size();) {
    const std::size_t end = std::min(text.find('\n', line), text.size());
    const std::size_t first = std::min(text.find_first_not_of(' ', line), end);
    const bool has_room = first < end ? first >= line + column + 2 : end > line + column;
    if (has_room) {
      text[line + column] = '-';
      return true;
    }
    const bool is_above = first == end || text[first] == '#';
    if (!is_above) return false;
    line = end + 1;
  }
  return false;
}

bool put_dash(Chunks& chunks, std::size_t column) {
  for (Chunk& chunk : chunks) {
    if (auto* const text = std::get_if<std::string>(&chunk)) {
      if (put_dash(*text, column)) return true;
      if (!comments_of(*text).empty() && comments_of(*text).front() != '#') return false;
      continue;
    }
    auto& both = std::get<Collision>(chunk);
    const bool has_base = both.base.empty() || put_dash(both.base, column);
    return has_base && put_dash(both.ours, column) && put_dash(both.theirs, column);
  }
  return false;
}

/// Comments at a list's end that each side's new items came to stand under: theirs again.
std::string_view lead_without_twin(const Row& row, const Piece& base, const Piece& theirs) {
  const std::string_view lead = row.theirs->lead;
  const bool is_under_tail = !row.base && !row.ours && !comments_of(base.tail).empty() &&
                             theirs.tail != base.tail && lead.starts_with(base.tail);
  return is_under_tail ? lead.substr(base.tail.size()) : lead;
}

Chunks Merge::children(const Row& row, const Piece& like, std::size_t column) {
  static const Piece none;
  const Piece& base =
      row.base && (has_children(*row.base) || !row.base->children.empty()) ? *row.base : none;
  const std::vector<Row> rows = rows_of({base.children, row.ours->children, row.theirs->children,
                                         like.children_known, walk_.began_from});
  const std::size_t child_column = like.child_column - like.column + column;
  if (like.kind == Piece::Kind::list) tell(rows, like);
  const bool is_tail_taken = row.ours->tail != base.tail;
  Chunks out;
  for (Row child : rows) {
    Piece trimmed;
    if (child.theirs && is_tail_taken) {
      const std::string_view lead = lead_without_twin(child, base, *row.theirs);
      if (lead.size() != child.theirs->lead.size()) {
        trimmed = *child.theirs;
        trimmed.lead = lead;
        child.theirs = &trimmed;
      }
    }
    append(out, this->row(child, child_column, like.id));
  }
  const auto tail = [&](const Piece& p) { return moved(p.tail, p.column, column); };
  append(out, merge_comments(tail(base), tail(*row.ours), tail(*row.theirs)));
  return out;
}

void Merge::tell(const std::vector<Row>& rows, const Piece& list) {
  PutTogether found{list.id, joined_path(walk_.path)};
  for (const Row& row : rows) {
    if (row.base || (row.ours && row.theirs)) continue;
    if (row.ours) ++found.ours;
    if (row.theirs) ++found.theirs;
  }
  if (found.ours > 0 && found.theirs > 0) walk_.put_together.push_back(std::move(found));
}

std::optional<Chunks> Merge::inside(const Row& row, std::size_t column) {
  if (!can_merge_inside(*row.ours, *row.theirs)) return std::nullopt;
  const auto head = merged_head(row, column);
  if (!head) return std::nullopt;
  const Piece& like = has_children(*row.ours) ? *row.ours : *row.theirs;
  const std::size_t told = walk_.put_together.size();
  if (like.dashed) walk_.path.push_back(like.id);
  Chunks out = text_chunks(*head);
  append(out, children(row, like, column));
  if (like.dashed) walk_.path.pop_back();
  if (like.dashed && !put_dash(out, column)) {
    walk_.put_together.resize(told);
    return std::nullopt;
  }
  return out;
}

}  // namespace

MergedPieces merge_pieces(const Piece& base, const Piece& ours, const Piece& theirs,
                          Level::Base began_from) {
  Walk walk{began_from};
  // Nothing stands around a file, so it always merges inside.
  auto chunks = Merge(walk).inside({&base, &ours, &theirs}, 0);
  return {std::move(*chunks), std::move(walk.put_together)};
}

}  // namespace okr::edit
