// SPDX-License-Identifier: MIT
// Numbers in an objective that measure: everything but names, dates, and whom it is about.
#include "measure.h"
#include "objective.h"

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
      if (measures(a) || (a.in_words && multiplies(s, clause, i)))
        numbers.push_back({a.range, certainty_of(a)});
    } else if (multiplies(s, clause, i)) {
      numbers.push_back({range_of(s, i, i + 1), Certainty::medium});
    }
  }
  return numbers;
}

}  // namespace okr::prose
