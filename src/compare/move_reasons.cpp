// SPDX-License-Identifier: MIT
#include "changed.h"

#include <algorithm>

namespace okr::compare {
namespace {

using model::Change;
using What = Difference::What;

bool is_same(const Change& a, const Change& b) {
  return text_of(a.date) == text_of(b.date) && text_of(a.field) == text_of(b.field) &&
         text_of(a.from) == text_of(b.from) && text_of(a.to) == text_of(b.to) &&
         text_of(a.reason) == text_of(b.reason);
}

// Entries of `of` that `without` has not; an entry written twice counts twice.
std::vector<const Change*> extra_in(const std::vector<Change>& of,
                                    const std::vector<Change>& without) {
  std::vector<bool> taken(without.size());
  std::vector<const Change*> out;
  for (const Change& change : of) {
    std::size_t i = 0;
    while (i < without.size() && (taken[i] || !is_same(change, without[i]))) ++i;
    if (i == without.size()) {
      out.push_back(&change);
    } else {
      taken[i] = true;
    }
  }
  return out;
}

Difference entry(What what, const Change& change) {
  Difference difference{.what = what,
                        .field = text_of(change.field),
                        .from = text_of(change.from),
                        .to = text_of(change.to),
                        .reason = text_of(change.reason)};
  if (change.date) difference.date = **change.date;
  return difference;
}

}  // namespace

void append_moves(const std::vector<Move>& moves, const std::vector<Change>& was,
                  const std::vector<Change>& is, Differences& out) {
  std::vector<const Change*> added = extra_in(is, was);
  for (const Move& move : moves) {
    Difference difference{.what = What::moved,
                          .field = move.field,
                          .from = move.from,
                          .to = move.to,
                          .ease = move.ease};
    // The last one says how it came to be as it is.
    for (const Change* const change : added) {
      if (text_of(change->field) != move.field) continue;
      difference.reason = text_of(change->reason);
      if (change->date) difference.date = **change->date;
    }
    std::erase_if(added,
                  [&](const Change* change) { return text_of(change->field) == move.field; });
    out.push_back(std::move(difference));
  }
  for (const Change* const change : added) out.push_back(entry(What::explained, *change));
  for (const Change* const change : extra_in(was, is))
    out.push_back(entry(What::unexplained, *change));
}

}  // namespace okr::compare
