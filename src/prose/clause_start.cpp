// SPDX-License-Identifier: MIT
// Where the sentence proper begins: after numbering, labels, "We will", "Aim to".
#include "clause_parts.h"

#include <algorithm>

namespace okr::prose {

namespace {

bool ends_in_ly(std::string_view word) {
  return word.size() > 4 && word.ends_with("ly");
}

}  // namespace

bool is_adverb(const Sentence& s, std::size_t i) {
  return s.is_word(i) && ((s.plays(i, role::adverb) && !s.plays(i, role::verb)) ||
                          (ends_in_ly(s.word(i)) && !s.plays(i, role::verb | role::often)));
}

namespace {

// "KR1:", "Reliability:", "O2 -": where the sentence proper begins after a label.
std::size_t skip_label(const Sentence& s, std::size_t i) {
  for (std::size_t k = i; k < std::min(i + 5, s.size()); ++k) {
    if (s.is_mark(k, ':') && k > i && k + 2 < s.size()) return k + 1;
    if (!s.is_word(k) && !s.is_mark(k, '(') && !s.is_mark(k, ')') && !s.is_mark(k, '/') &&
        !s.is_mark(k, '&'))
      break;
  }
  return i;
}

// "By the end of Q2, launch …": where the main clause begins.
std::size_t skip_opening_phrase(const Sentence& s, std::size_t i) {
  if (!s.plays(i, role::preposition) || s.plays(i, role::verb)) return i;
  for (std::size_t k = i + 1; k < std::min(i + 12, s.size()); ++k)
    if (s.is_mark(k, ',')) return k + 1;
  return i;
}

// "have hired", "'ve hired" after "we"
bool is_perfect(const Sentence& s, std::size_t i) {
  return (s.word(i) == "have" || s.word(i) == "has") && i > 0 && s.word(i - 1) == "we" &&
         s.form(i + 1) == Form::ed && s.plays(i + 1, role::verb);
}

// "We will", "Aim to", "Please", "Successfully": what stands before the verb without being one.
std::size_t skip_lead_in(const Sentence& s, std::size_t i) {
  for (std::size_t steps = 0; steps < 8 && i < s.size(); ++steps) {
    const std::string_view word = s.word(i);
    const bool aims = (word == "aim" || word == "try" || word == "strive" || word == "need" ||
                       word == "want" || word == "plan" || word == "seek") &&
                      s.word(i + 1) == "to";
    if (aims) {
      i += 2;
    } else if ((s.is_mark(i) && !s.is_mark(i, '(')) || is_adverb(s, i) || word == "and" ||
               word == "then" || word == "to" || word == "please" || word == "let's" ||
               word == "let’s" || word == "we" || word == "i" || word == "we'll" ||
               word == "we’ll" || word == "we've" || word == "we’ve" || is_perfect(s, i) ||
               (s.plays(i, role::modal) && i > 0 && s.word(i - 1) == "we")) {
      ++i;
    } else {
      break;
    }
  }
  return i;
}

}  // namespace

std::size_t find_start(const Sentence& s) {
  std::size_t i = 0;
  while (s.is_mark(i) && !s.is_mark(i, '(') && !s.is_mark(i, '>') && !s.is_mark(i, '<') &&
         !s.is_mark(i, U'≥'))
    ++i;
  if (s.is_number(i) && s.amount_at(i).use == Use::name && s.is_mark(i + 1)) i += 2;
  return skip_lead_in(s, skip_opening_phrase(s, skip_label(s, i)));
}

}  // namespace okr::prose
