// SPDX-License-Identifier: MIT
// Numbers in an objective that measure: everything but names, dates, and whom it is about.
#include "measure.h"
#include "objective.h"
#include "units.h"

#include <algorithm>

namespace okr::prose {
namespace {

// "double", "twice", "tenfold"
bool multiplies(const Sentence& s, const Clause& clause, std::size_t i) {
  const std::string_view word = s.word(i);
  const std::string_view next = s.word(i + 1);
  if (s.plays(i, role::times)) {
    const bool modifies = s.form(i) == Form::base && i != clause.verb && i > 0 &&
                          s.plays(i - 1, role::determiner | role::preposition);
    return next != "down" && next != "check" && word.find('-') == std::string_view::npos &&
           !modifies;
  }
  const bool in_half = word == "half" && i > 0 && (s.word(i - 1) == "in" || s.word(i - 1) == "by");
  if (in_half && (clause.action & role::moves) != 0) return true;
  if (word.starts_with("halv") || (word == "twice" && next == "as")) return true;
  return word.size() > 5 && word.ends_with("fold") &&
         (word == "twofold" || read_number_words(word.substr(0, word.size() - 4), 0).has_value());
}

// "hundreds of guests", "a million-dollar company", "in under a minute"
bool tells_an_amount(const Sentence& s, std::size_t i) {
  const std::string_view word = s.word(i);
  for (const std::string_view many : {"dozens", "hundreds", "thousands", "millions", "billions"})
    if (word == many) return s.word(i + 1) == "of";
  if (word.ends_with("-dollar") || word.ends_with("-euro") || word.ends_with("-pound"))
    return word.starts_with("million") || word.starts_with("billion");
  const bool bound = word == "under" || word == "within" || word == "than";
  return bound && s.word(i + 1) == "a" && !time_unit(s.word(i + 2)).empty() &&
         (word != "than" || s.plays(i - 1, role::less));
}

// "the first 90 days", "a 360° view", "Two teams, one goal"
bool is_a_saying(const Sentence& s, const Clause& clause, const Amount& a) {
  if (a.token > 0 && s.word(a.token - 1) == "first" && is_duration(s, a)) return true;
  if (a.value == 360 && (s.is_mark(a.last_token, U'°') || s.word(a.last_token) == "degree"))
    return true;
  if (clause.verb != nowhere || !a.in_words || !a.unit.empty()) return false;
  for (std::size_t i = a.token + 1; i < std::min(a.token + 6, s.size()); ++i)
    if (s.is_mark(i, ',')) return s.word(i + 1) == "one";
  return false;
}

bool measures(const Amount& a) {
  return a.use == Use::measure || a.use == Use::deadline;
}

Certainty certainty_of(const Amount& a) {
  return a.in_words ? Certainty::medium : Certainty::high;
}

}  // namespace

std::vector<Number> read_numbers(const Sentence& s, const Clause& clause) {
  std::vector<Number> numbers;
  for (std::size_t i = 0; i < s.size(); ++i) {
    if (s.is_number(i)) {
      const Amount& a = s.amount_at(i);
      if ((measures(a) && !is_a_saying(s, clause, a)) || tells_an_amount(s, i) ||
          (a.in_words && multiplies(s, clause, i)))
        numbers.push_back({a.range, certainty_of(a)});
    } else if (multiplies(s, clause, i) || tells_an_amount(s, i)) {
      numbers.push_back({range_of(s, i, i + 1), Certainty::medium});
    }
  }
  return numbers;
}

}  // namespace okr::prose
