// SPDX-License-Identifier: MIT
// When something is due, and over which time it is counted.
#include "measure.h"
#include "units.h"

#include <okr/text/ascii.h>
#include <okr/text/word_set.h>

#include <algorithm>

namespace okr::prose {
namespace {

// The preposition before a time: "within" of "within the next three months".
std::size_t preposition_before(const Sentence& s, const Amount& a) {
  std::size_t i = a.token;
  while (i > 0 && a.token - i < 4) {
    --i;
    if (s.plays(i, role::preposition) && !s.plays(i, role::less | role::more)) return i;
    if (!s.plays(i, role::determiner | role::window | role::less | role::about | role::more) &&
        s.word(i) != "than")
      return nowhere;
  }
  return nowhere;
}

bool has_window_word(const Sentence& s, const Amount& a) {
  return a.token > 0 && s.plays(a.token - 1, role::window);
}

// "over the past twelve months", "for three consecutive months", "in under 2 s": over what time it
// is counted or how long it takes, not when it is due.
bool is_counted_over(const Sentence& s, const Amount& a) {
  if (a.unit == "ms" || a.unit == "s" || a.unit == "min") return true;
  const std::string_view before = a.token > 0 ? s.word(a.token - 1) : std::string_view{};
  for (const std::string_view past : {"past", "previous", "trailing"})
    if (before == past) return true;
  const std::string_view next = s.word(a.token + 1);
  return next == "consecutive" || next == "successive" ||
         (s.word(a.last_token) == "in" && s.word(a.last_token + 2) == "row");
}

// Whether a time is when, not how long. "tickets answered within 2 h" is how long.
bool is_time_frame(const Sentence& s, const Clause& clause, const Amount& a, bool after_another) {
  if (has_window_word(s, a)) return true;
  const std::size_t i = preposition_before(s, a);
  if (i == nowhere) return false;
  const std::string_view word = s.word(i);
  const bool made = clause.shape == Shape::imperative && (clause.action & role::makes) != 0;
  if (word == "in" && a.bound == Bound::max) return after_another;  // "in under 2 hours"
  if (word == "within" || word == "in" || word == "under")
    return after_another || (made && word != "under");
  const bool regular = s.plays(a.last_token, role::often) || s.word(a.last_token) == "a" ||
                       s.word(a.last_token) == "per" || s.word(a.last_token) == "every";
  if (word == "for" && regular) return after_another;
  for (const std::string_view frame :
       {"after", "during", "over", "for", "throughout", "past", "before", "since"})
    if (word == frame) return after_another || made;
  return false;
}

bool is_year_number(const Sentence& s, std::size_t i) {
  if (!s.is_number(i)) return false;
  const Amount& a = s.amount_at(i);
  return a.use == Use::name && a.plain && a.value >= 1990 && a.value <= 2060;
}

// 30.06.2026, 30/6/2026
bool is_written_date(std::string_view word) {
  if (word.size() < 8 || word.size() > 10 || !text::is_digit(word[0])) return false;
  const auto marks =
      std::count(word.begin(), word.end(), '.') + std::count(word.begin(), word.end(), '/');
  const auto digits = std::count_if(word.begin(), word.end(), text::is_digit);
  return marks == 2 && marks + digits == static_cast<std::ptrdiff_t>(word.size()) &&
         word.substr(word.size() - 4).starts_with("20");
}

// Q2, H1, FY27, Q2'26, 2026-06-30, 2026-Q2, 15th
bool is_dated_word(const Sentence& s, std::size_t i) {
  const std::string_view word = s.word(i);
  if (!s.is_word(i) || word.size() < 2) return false;
  if ((word[0] == 'q' || word[0] == 'h') && text::is_digit(word[1])) return true;
  if (word.starts_with("fy") && (word.size() == 2 || text::is_digit(word[2]))) return true;
  if (is_written_date(word)) return true;
  if (word.starts_with("20") && word.size() >= 6 && text::is_digit(word[2]) &&
      text::is_digit(word[3]))
    return true;
  for (const std::string_view known :
       {"eoq", "eoy", "eom", "eod", "year-end", "quarter-end", "month-end", "christmas"})
    if (word == known) return true;
  return false;
}

bool is_month_name(const Sentence& s, std::size_t i) {
  return s.plays(i, role::month) &&
         (s.tokens[i].capital || (s.word(i) != "may" && s.word(i) != "march"));
}

bool is_time_anchor(const Sentence& s, std::size_t i) {
  if (is_dated_word(s, i) || is_month_name(s, i) || is_year_number(s, i)) return true;
  if (s.is_number(i) && s.amount_at(i).use == Use::name && is_month_name(s, i + 1)) return true;
  return s.plays(i, role::period) && s.form(i) == Form::base;
}

constexpr text::WordSet time_leads{"by",      "before", "until", "till", "in", "during",    "on",
                                   "through", "this",   "next",  "for",  "at", "throughout"};

constexpr text::WordSet parts_of_time{
    "the",       "end",      "start", "beginning", "middle",  "close",  "of",   "early",
    "mid",       "late",     "this",  "next",      "first",   "second", "last", "fiscal",
    "financial", "calendar", "our",   "same",      "current", "coming"};

// One past the last token of the time that begins at `i`; `i` where none does.
std::size_t end_of_time(const Sentence& s, std::size_t i) {
  std::size_t k = i;
  while (k < i + 6 && parts_of_time.contains(s.word(k))) ++k;
  if (!is_time_anchor(s, k)) {
    const bool end_of =
        k > i && s.word(k - 1) != "the" && (s.word(k - 1) == "end" || s.word(i) == "end");
    return end_of ? k : i;
  }
  ++k;
  while (k < i + 10) {
    const bool more = is_dated_word(s, k) || is_month_name(s, k) || is_year_number(s, k) ||
                      s.plays(k, role::period) ||
                      (s.is_number(k) && s.amount_at(k).use == Use::name) ||
                      ((s.word(k) == "of" || s.is_mark(k, ',')) && (is_time_anchor(s, k + 1)));
    const bool ordinal = s.is_word(k) && text::is_digit(s.word(k)[0]);
    if (!more && !ordinal) break;
    ++k;
  }
  if (s.word(k) == "end" && s.plays(k - 1, role::period)) ++k;
  return k;
}

Deadline deadline_of(const Sentence& s, std::size_t first, std::size_t last) {
  const Range range = range_of(s, first, last);
  return {std::string(s.text.substr(range.begin, range.end - range.begin)), range};
}

std::optional<Deadline> read_date(const Sentence& s) {
  for (std::size_t i = 0; i < s.size(); ++i) {
    const std::string_view word = s.word(i);
    const bool later_than = word == "than" && i > 0 && s.word(i - 1) == "later";
    if (!time_leads.contains(word) && !later_than) continue;
    if (word == "by" && s.word(i + 1) == "half" && !is_time_anchor(s, i + 2)) continue;
    const bool part = word == "this" || word == "next";
    const std::size_t first = part ? i : i + 1;
    const std::size_t last = end_of_time(s, first);
    const bool of_baseline = s.word(last) == "to" && s.is_number(last + 1);
    if (last > first + (part ? 1 : 0) && !of_baseline) return deadline_of(s, first, last);
  }
  return std::nullopt;
}

// "within 30 days of launch"
std::optional<Deadline> read_time_frame(const Sentence& s) {
  for (const Amount& a : s.amounts) {
    if (a.use != Use::deadline) continue;
    const std::size_t first = preposition_before(s, a);
    std::size_t last = a.noun && a.unit.empty() ? *a.noun + 1 : a.last_token;
    if (s.word(last) == "of" || s.word(last) == "after" || s.word(last) == "from")
      for (++last; last < s.size() && s.is_word(last) &&
                   !s.plays(last, role::preposition | role::conjunction);
           ++last) {
      }
    return deadline_of(s, first == nowhere ? a.token : first, last);
  }
  return std::nullopt;
}

}  // namespace

bool is_duration(const Sentence& s, const Amount& a) {
  if (is_time_unit(a.unit)) return true;
  if (!a.unit.empty() || !a.noun) return false;
  return s.plays(*a.noun, role::period) || s.word(*a.noun) == "days";
}

void mark_time_frames(Sentence& s, const Clause& clause) {
  bool after_another = false;
  for (Amount& a : s.amounts) {
    if (a.use != Use::measure) continue;
    const bool opens = a.token < clause.start;
    if (is_duration(s, a) && is_time_frame(s, clause, a, after_another || opens)) {
      a.use = is_counted_over(s, a) ? Use::scope : Use::deadline;
    } else {
      after_another = true;
    }
  }
}

std::optional<Deadline> read_deadline(const Sentence& s) {
  if (auto date = read_date(s)) return date;
  return read_time_frame(s);
}

}  // namespace okr::prose
