// SPDX-License-Identifier: MIT
#include "merge_pairs.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace okr::edit {
namespace {

/// Two lists of pieces, and who is whose so far.
class Pairing {
 public:
  Pairing(const std::vector<Piece>& from, const std::vector<Piece>& to)
      : from_(from), to_(to), pairs_(to.size()), is_taken_(from.size()) {}

  void leave_out_from(std::size_t i) { is_taken_[i] = true; }
  void leave_out_to(std::size_t i) { left_out_.insert(i); }
  /// Pairs what has the same text there, the first with the first; nothing with nothing.
  void by(std::string Piece::*name);
  /// Pairs what has been rewritten in its place: as many unknown ones in a row on either side.
  void by_place(Known known);

  Pairs pairs() const { return pairs_; }

 private:
  bool is_open(std::size_t i) const { return !pairs_[i] && !left_out_.contains(i); }
  std::optional<std::size_t> found_at(std::size_t from) const;
  void pair_run(std::size_t from_begin, std::size_t from_end, Known known);

  const std::vector<Piece>& from_;
  const std::vector<Piece>& to_;
  Pairs pairs_;
  std::vector<bool> is_taken_;
  std::set<std::size_t> left_out_;
};

void Pairing::by(std::string Piece::*name) {
  std::map<std::string_view, std::vector<std::size_t>> places;
  for (std::size_t i = from_.size(); i-- > 0;) {
    if (!is_taken_[i] && !(from_[i].*name).empty()) places[from_[i].*name].push_back(i);
  }
  for (std::size_t i = 0; i < to_.size(); ++i) {
    const auto found = is_open(i) ? places.find(to_[i].*name) : places.end();
    if (found == places.end() || found->second.empty()) continue;
    pairs_[i] = found->second.back();
    is_taken_[found->second.back()] = true;
    found->second.pop_back();
  }
}

std::set<std::string_view> words_of(std::string_view title) {
  std::set<std::string_view> out;
  while (!title.empty()) {
    const std::size_t size = std::min(title.find(' '), title.size());
    if (size > 0) out.insert(title.substr(0, size));
    title.remove_prefix(std::min(size + 1, title.size()));
  }
  return out;
}

/// Whether a title may be the other one reworded: half of its words are there.
bool is_reworded(const Piece& a, const Piece& b) {
  const std::set<std::string_view> in_a = words_of(a.title);
  const std::set<std::string_view> in_b = words_of(b.title);
  const auto common = std::count_if(in_a.begin(), in_a.end(),
                                    [&](std::string_view word) { return in_b.contains(word); });
  return 2 * static_cast<std::size_t>(common) >= std::min(in_a.size(), in_b.size());
}

/// Two items in one place. Where the id and the title are new, what it has gathered tells it.
bool may_be_one(const Piece& a, const Piece& b, Known known) {
  if (known != Known::by_id) return true;
  if (!a.history.empty() && b.history.starts_with(a.history)) return true;
  return !(a.id_written && b.id_written) && is_reworded(a, b);
}

std::optional<std::size_t> Pairing::found_at(std::size_t from) const {
  const auto found = std::find(pairs_.begin(), pairs_.end(), std::optional(from));
  if (found == pairs_.end()) return std::nullopt;
  return static_cast<std::size_t>(found - pairs_.begin());
}

void Pairing::pair_run(std::size_t from_begin, std::size_t from_end, Known known) {
  std::size_t begin = 0;
  if (from_begin > 0) {
    const auto before = found_at(from_begin - 1);
    if (!before) return;
    begin = *before + 1;
  }
  const std::size_t size = from_end - from_begin;
  if (begin + size > to_.size()) return;
  for (std::size_t i = 0; i < size; ++i) {
    if (!is_open(begin + i) || !may_be_one(from_[from_begin + i], to_[begin + i], known)) return;
  }
  const bool is_whole_run = begin + size == to_.size() || !is_open(begin + size);
  if (!is_whole_run) return;
  for (std::size_t i = 0; i < size; ++i) {
    pairs_[begin + i] = from_begin + i;
    is_taken_[from_begin + i] = true;
  }
}

void Pairing::by_place(Known known) {
  for (std::size_t i = 0; i < from_.size();) {
    std::size_t end = i;
    while (end < from_.size() && !is_taken_[end]) ++end;
    if (end > i) pair_run(i, end, known);
    i = end + 1;
  }
}

}  // namespace

Pairs pairs_with_base(const std::vector<Piece>& base, const std::vector<Piece>& later,
                      Known known) {
  Pairing pairing(base, later);
  switch (known) {
    case Known::by_key:
      pairing.by(&Piece::id);
      break;
    case Known::by_id:
      pairing.by(&Piece::id);
      pairing.by(&Piece::title);
      pairing.by_place(known);
      break;
    case Known::by_date:
      pairing.by(&Piece::content);
      pairing.by(&Piece::date);
      break;
    case Known::by_content:
      pairing.by(&Piece::content);
      pairing.by_place(known);
      break;
  }
  return pairing.pairs();
}

Pairs new_on_both(const Level& level, const Pairs& ours_in_base, const Pairs& theirs_in_base) {
  Pairing pairing(level.ours, level.theirs);
  for (std::size_t i = 0; i < ours_in_base.size(); ++i) {
    if (ours_in_base[i]) pairing.leave_out_from(i);
  }
  for (std::size_t i = 0; i < theirs_in_base.size(); ++i) {
    if (theirs_in_base[i]) pairing.leave_out_to(i);
  }
  const bool has_id = level.known == Known::by_key || level.known == Known::by_id;
  pairing.by(has_id ? &Piece::id : &Piece::content);
  if (level.known == Known::by_id) pairing.by(&Piece::title);
  const bool may_be_edited = level.began_from == Level::Base::unknown;
  if (level.known == Known::by_date && may_be_edited) pairing.by(&Piece::date);
  return pairing.pairs();
}

}  // namespace okr::edit
