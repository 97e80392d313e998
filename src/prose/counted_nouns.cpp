// SPDX-License-Identifier: MIT
// What a number counts: customers in "10 new enterprise customers".
#include "sentence.h"

#include <algorithm>

namespace okr::prose {
namespace {

constexpr std::size_t longest_phrase = 7;

constexpr Roles ends_phrase =
    role::preposition | role::conjunction | role::pronoun | role::modal | role::is;
constexpr Roles noun = role::metric | role::effect | role::made | role::person | role::staff |
                       role::change | role::period | role::own_team;

// "10 businesses | use": a verb in its base form, -ed or -ing after a plural.
bool is_verb_after_plural(const Sentence& s, std::size_t i, bool after_plural) {
  if (!s.plays(i, role::verb)) return false;
  if (after_plural) return s.form(i) != Form::s;
  return !s.plays(i, noun | role::quality | role::more | role::less) && s.form(i) != Form::ing &&
         s.form(i) != Form::s && s.form(i) != Form::ed;
}

std::size_t start_of_phrase(const Sentence& s, const Amount& amount) {
  std::size_t i = amount.last_token;
  const bool of = s.word(i) == "of";
  if (of) ++i;
  while (of && s.plays(i, role::determiner) && i < amount.last_token + 3) ++i;
  if (s.word(i) == "different" || s.word(i) == "or") ++i;
  return i;
}

std::optional<std::size_t> counted_noun(const Sentence& s, const Amount& amount) {
  std::optional<std::size_t> head;
  std::optional<std::size_t> last;
  const std::size_t start = start_of_phrase(s, amount);
  for (std::size_t i = start; i < std::min(start + longest_phrase, s.size()); ++i) {
    if (s.is_mark(i, '-') || s.is_mark(i, '/') || s.is_mark(i, '&')) continue;
    if (!s.is_word(i) || s.word(i) == "no" || (s.plays(i, ends_phrase) && !s.plays(i, noun))) break;
    if (s.plays(i, role::determiner | role::often) && last) break;
    if (is_verb_after_plural(s, i, head && *head == i - 1)) break;
    last = i;
    if (s.form(i) == Form::s) head = i;
  }
  return head ? head : last;
}

}  // namespace

void find_counted_nouns(Sentence& s) {
  for (Amount& amount : s.amounts)
    if ((amount.unit.empty() || amount.unit == "%") && amount.value != 0.5)
      amount.noun = counted_noun(s, amount);
}

}  // namespace okr::prose
