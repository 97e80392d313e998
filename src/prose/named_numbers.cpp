// SPDX-License-Identifier: MIT
// Numbers that are ages or parts of a name: aged 50+, No. 10, C++20, the 2020s.
#include "sentence.h"

namespace okr::prose {
namespace {

// "aged 50+", "aged 5 to 11", "16-18 year olds"
bool is_age(const Sentence& s, const Amount& a) {
  const auto says_age = [&](std::size_t i) { return s.word(i) == "aged" || s.word(i) == "ages"; };
  if (a.token > 0 && says_age(a.token - 1)) return true;
  const bool to = a.token > 2 && s.word(a.token - 1) == "to" && s.is_number(a.token - 2);
  if (to && says_age(a.token - 3) && s.amount_at(a.token - 2).bound != Bound::plus) return true;
  const std::size_t i = a.last_token;
  return s.word(i).starts_with("year") && s.word(i + 1).starts_with("old");
}

// "the 2020s"
bool is_decade(const Amount& a) {
  const int year = a.unit == "s" && a.plain && a.value >= 1900 && a.value <= 2100
                       ? static_cast<int>(a.value)
                       : 1;
  return year % 10 == 0 && a.range.end - a.range.begin == 5;
}

// "No. 10", "C++20", "Ubuntu 20.04 to 24.04"
bool is_part_of_a_name(const Sentence& s, const Amount& a) {
  if (!a.unit.empty() || a.token < 2) return false;
  const std::size_t i = a.token - 1;
  const bool number_sign = s.is_mark(i, '.') && s.tokens[i].joined && s.word(i - 1) == "no";
  const bool plus_plus = a.signed_plus && s.is_mark(i, '+') && s.tokens[i].joined;
  const bool to_another = s.word(i) == "to" && s.is_number(i - 1) && !a.plain &&
                          s.amount_at(i - 1).use == Use::name && !s.amount_at(i - 1).plain &&
                          s.amount_at(i - 1).unit.empty();
  return number_sign || plus_plus || to_another;
}

}  // namespace

bool is_age_or_part_of_a_name(const Sentence& s, const Amount& a) {
  return is_age(s, a) || is_decade(a) || is_part_of_a_name(s, a);
}

}  // namespace okr::prose
