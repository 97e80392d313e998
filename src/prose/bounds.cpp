// SPDX-License-Identifier: MIT
// "at least", "under", "or more": which side of a number is meant.
#include "characters.h"
#include "sentence.h"
#include "units.h"

namespace okr::prose {
namespace {

Bound opposite(Bound bound) {
  if (bound == Bound::min) return Bound::max;
  return bound == Bound::max ? Bound::min : bound;
}

bool denies(std::string_view word) {
  return word == "no" || word == "not" || word == "never" || word.ends_with("n't");
}

// The bound's words end at token `last`; `first` is where they begin.
struct BoundWords {
  Bound bound = Bound::none;
  std::size_t first = 0;
  bool held = false;
};

// "faster than 2 s" is less time.
Bound bound_of_comparison(const Sentence& s, std::size_t i, const Amount& amount) {
  const std::string_view word = s.word(i);
  if (word == "other" || word == "rather") return Bound::none;
  if (s.plays(i, role::less)) return Bound::max;
  if (word == "faster" || word == "quicker" || word == "sooner")
    return is_time_unit(amount.unit) ? Bound::max : Bound::min;
  if (word == "younger" || word == "newer") return Bound::max;
  return word == "older" || s.plays(i, role::more) ? Bound::min : Bound::none;
}

Bound bound_of_word(const Sentence& s, std::size_t i) {
  const std::string_view word = s.word(i);
  if (word == "over" || word == "above" || word == "beyond" || word == "minimum" || word == "min" ||
      word.starts_with("exceed") || word.starts_with("surpass"))
    return Bound::min;
  if (word == "under" || word == "below" || word == "within" || word == "maximum" || word == "max")
    return Bound::max;
  return Bound::none;
}

// "does not drop below", "No ward falls below": a movement across the bound that is denied.
bool denies_crossing(const Sentence& s, std::size_t first) {
  if (first == 0) return false;
  const std::string_view verb = s.word(first - 1);
  const bool moves = s.plays(first - 1, role::raises | role::lowers) || verb == "go" ||
                     verb == "goes" || verb == "gets" || verb == "get" || verb == "dips" ||
                     verb == "dip";
  if (!moves) return false;
  for (std::size_t back = 2; back < 8 && back <= first && s.is_word(first - back); ++back) {
    const std::string_view word = s.word(first - back);
    if (denies(word) || word == "none") return true;
  }
  return false;
}

// "Nobody waits longer than 5 minutes", "We never lose more than 5": what would cross the bound
// does not happen. "No defect in more than 3 files" says how many files.
bool denies_what_is_beyond(const Sentence& s, std::size_t first) {
  if (first == 0 || s.plays(first - 1, role::preposition)) return false;
  const std::string_view start = s.word(0);
  if (start == "nobody" || start == "none" || (start == "no" && first > 1)) return true;
  for (std::size_t back = 1; back < 5 && back <= first && s.is_word(first - back); ++back)
    if (denies(s.word(first - back))) return true;
  return false;
}

BoundWords with_denial(const Sentence& s, Bound bound, std::size_t first) {
  if (bound != Bound::none && first > 0 && denies(s.word(first - 1)))
    return {opposite(bound), first - 1};
  if (bound != Bound::none && denies_crossing(s, first)) return {opposite(bound), first, true};
  if (bound != Bound::none && denies_what_is_beyond(s, first)) return {opposite(bound), first};
  return {bound, first};
}

// The words before a number, `i` being the last of them.
BoundWords bound_before(const Sentence& s, std::size_t i, const Amount& amount) {
  const std::string_view word = s.word(i);
  const std::string_view before = i > 0 ? s.word(i - 1) : std::string_view{};
  if (s.is_mark(i, '=') && i > 0) return bound_before(s, i - 1, amount);
  if (s.is_mark(i, '>') || s.is_mark(i, U'≥')) return {Bound::min, i};
  if (s.is_mark(i, '<') || s.is_mark(i, U'≤')) return {Bound::max, i};
  if (word == "least" && before == "at") return {Bound::min, i - 1};
  if (word == "most" && before == "at") return {Bound::max, i - 1};
  if (word == "to" && before == "equal" && i > 2) return bound_before(s, i - 3, amount);
  if (word == "of" && i > 0) {
    const Bound bound =
        before == "upwards" || before == "excess" ? Bound::min : bound_of_word(s, i - 1);
    return {bound, i - 1};
  }
  if (word == "than" && i > 0) return with_denial(s, bound_of_comparison(s, i - 1, amount), i - 1);
  return with_denial(s, bound_of_word(s, i), i);
}

// "or more", "and above", "minimum" after a number; `i` is the first of them.
struct BoundAfter {
  Bound bound = Bound::none;
  std::size_t end = 0;
};
BoundAfter bound_after(const Sentence& s, std::size_t i) {
  const std::string_view word = s.word(i);
  if (word == "minimum" || word == "plus") return {Bound::min, i + 1};
  if (word == "maximum" || word == "max" || word == "tops") return {Bound::max, i + 1};
  if (word != "or" && word != "and") return {};
  if (s.word(i + 1) == "up" || s.word(i + 1) == "beyond") return {Bound::min, i + 2};
  if (s.plays(i + 1, role::less)) return {Bound::max, i + 2};
  if (s.word(i + 1) == "faster" || s.word(i + 1) == "quicker") return {Bound::max, i + 2};
  if (s.plays(i + 1, role::more)) return {Bound::min, i + 2};
  return {};
}

bool is_filler(const Sentence& s, std::size_t i) {
  const std::string_view word = s.word(i);
  return s.is_mark(i, '~') || s.is_mark(i, U'±') || s.is_mark(i, U'≈') || s.plays(i, role::about) ||
         word == "a" || word == "an" || word == "only" || word == "just";
}

void read_bound(const Sentence& s, Amount& amount) {
  std::size_t i = amount.token;
  while (i > 0 && amount.token - i < 3 && is_filler(s, i - 1)) --i;
  if (i > 0) {
    const BoundWords before = bound_before(s, i - 1, amount);
    if (before.bound != Bound::none) {
      amount.bound = before.bound;
      amount.held = before.held;
      amount.first_token = before.first;
    }
  }
  const BoundAfter after = bound_after(s, amount.last_token);
  if (after.bound != Bound::none) {
    amount.bound = after.bound;
    amount.last_token = after.end;
  }
}

// "between 30 and 50": the second number becomes the upper end of the first.
void join_between(Sentence& s, Amount& low) {
  if (low.token == 0 || s.word(low.token - 1) != "between" || s.word(low.token + 1) != "and")
    return;
  if (!s.is_number(low.token + 2)) return;
  Amount& high = s.amounts[s.tokens[low.token + 2].amount];
  low.upper = high.value;
  if (low.unit.empty()) low.unit = high.unit;
  low.first_token = low.token - 1;
  low.last_token = high.last_token;
  low.range.end = high.range.end;
  high.use = Use::scope;
}

}  // namespace

void read_bounds(Sentence& s) {
  for (Amount& amount : s.amounts) {
    read_bound(s, amount);
    join_between(s, amount);
  }
}

}  // namespace okr::prose
