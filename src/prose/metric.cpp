// SPDX-License-Identifier: MIT
// The words that name what is measured: "refund rate" of "Lower the refund rate from 0.5% to 0.2%".
#include "measure.h"

#include <algorithm>

namespace okr::prose {
namespace {

constexpr std::size_t longest = 12;

bool ends_metric(const Sentence& s, std::size_t i) {
  return s.is_mark(i, ',') || s.is_mark(i, ';') || s.is_mark(i, '.') || s.is_mark(i, ':') ||
         s.is_mark(i, U'→') || s.is_mark(i, '=');
}

bool is_lead(const Sentence& s, std::size_t i) {
  return s.plays(i, role::determiner | role::about | role::window) || s.is_mark(i);
}

bool is_trail(const Sentence& s, std::size_t i) {
  const std::string_view word = s.word(i);
  if (word == "than" || word == "reaches" || word == "exceeds" || word == "average") return true;
  return s.plays(i, role::preposition | role::conjunction | role::determiner | role::about |
                        role::is | role::less | role::more) ||
         (s.is_mark(i) && !s.is_mark(i, ')')) ||
         (s.is_number(i) && s.amount_at(i).use != Use::scope);
}

/// The mark that opens what token `i` closes; 0 where it closes no quotation.
char32_t opening_of(const Sentence& s, std::size_t i) {
  if (s.is_mark(i, '"')) return '"';
  if (s.is_mark(i, U'\u201d')) return U'\u201c';
  return s.is_mark(i, U'\u00bb') ? U'\u00ab' : 0;
}

/// Whether token `i` closes a quotation that begins in the tokens from `first` on.
bool closes_quotation(const Sentence& s, std::size_t first, std::size_t i) {
  const char32_t opening = opening_of(s, i);
  if (opening == 0) return false;
  const bool is_straight = opening == '"';
  bool is_open = false;
  for (std::size_t k = first; k < i; ++k) {
    if (s.is_mark(k, opening)) {
      is_open = !(is_straight && is_open);
    } else if (opening_of(s, k) == opening) {
      is_open = false;
    }
  }
  return is_open;
}

/// Whether the token before `first` opens a quotation that is closed before `last`.
bool is_cut_open(const Sentence& s, std::size_t first, std::size_t last) {
  for (std::size_t i = first; i < last; ++i) {
    if (closes_quotation(s, first - 1, i) && !closes_quotation(s, first, i)) return true;
  }
  return false;
}

/// Token range without determiners before and prepositions after; a quotation within stays whole.
Phrase trimmed(const Sentence& s, std::size_t first, std::size_t last) {
  last = std::min({last, s.size(), first + longest});
  const std::size_t begin = first;
  while (first < last && is_lead(s, first) && !s.is_mark(first + 1, '/')) ++first;
  while (last > first && is_trail(s, last - 1) && !closes_quotation(s, first, last - 1)) --last;
  if (first > begin && is_cut_open(s, first, last)) --first;
  if (first >= last) return {};
  const Range range = range_of(s, first, last);
  return {std::string(s.text.substr(range.begin, range.end - range.begin)), range};
}

std::size_t end_of_object(const Sentence& s, std::size_t first, std::size_t most) {
  std::size_t i = first;
  while (i < most && !(i > first && (ends_metric(s, i) || s.word(i) == "never"))) ++i;
  return i;
}

// What stands before the figures: the verb's object, or the subject.
Phrase before_figures(const Sentence& s, const Clause& clause, std::size_t first_token) {
  const bool has_object = clause.shape == Shape::imperative || clause.shape == Shape::nominal;
  std::size_t first = has_object ? clause.object : clause.start;
  std::size_t last = first_token;
  if (!has_object && clause.verb != nowhere) last = std::min(last, clause.subject_end);
  if (is_change_heading(s, clause.start)) first = clause.start + 2;
  if (first < first_token && s.word(first) == "number" && s.word(first + 1) == "of") first += 2;
  return trimmed(s, first, end_of_object(s, first, last));
}

// What follows the figures: "of new hires ship in their first week", "new products".
Phrase after_figures(const Sentence& s, std::size_t last_token) {
  std::size_t first = last_token;
  if ((s.word(first) == "point" || s.word(first) == "points") && s.plays(first + 1, role::change))
    ++first;
  if (s.word(first) == "of" || s.word(first) == "in" || s.word(first) == "more" ||
      s.plays(first, role::change))
    ++first;
  if (s.word(first) == "in" || s.word(first) == "of") ++first;
  std::size_t last = first;
  while (last < std::min(first + longest, s.size())) {
    const std::string_view word = s.word(last);
    if (s.is_number(last) || word == "by" || word == "within" || s.is_mark(last, '.') ||
        s.is_mark(last, ',') || s.is_mark(last, ';') || s.is_mark(last, '('))
      break;
    if (word == "to" && s.plays(last + 1, role::verb) && last > first + 6) break;
    ++last;
  }
  return trimmed(s, first, last);
}

}  // namespace

Phrase read_metric(const Sentence& s, const Clause& clause, const Figures& figures) {
  Phrase before = before_figures(s, clause, figures.first_token);
  if (before.text.empty() && clause.start > 0 && s.is_mark(clause.start - 1, ':'))
    before = trimmed(s, 0, clause.start - 1);
  if (!before.text.empty()) return before;
  const std::size_t main = figures.main < s.amounts.size() && figures.measure.baseline
                               ? s.amounts[figures.main].last_token
                               : figures.last_token;
  return after_figures(s, main);
}

}  // namespace okr::prose
