// SPDX-License-Identifier: MIT
// "1 in 3", "8 out of 10", "3 of 5 regions", "2/3 of users": one number said with two.
#include "sentence.h"

namespace okr::prose {
namespace {

bool is_count(const Sentence& s, std::size_t i) {
  return s.is_number(i) && s.amount_at(i).unit.empty() && !s.amount_at(i).compound;
}

bool is_of_a_scale(double value) {
  return value == 5 || value == 10 || value == 100;
}

void join(Amount& first, Amount& second) {
  first.last_token = second.last_token;
  first.range.end = second.range.end;
  second.use = Use::scope;
}

// "1 in 3 customers": a share in per cent.
void read_one_in_three(Sentence& s, Amount& first) {
  const std::size_t i = first.token;
  if (s.word(i + 1) != "in" || !is_count(s, i + 2)) return;
  Amount& second = s.amounts[s.tokens[i + 2].amount];
  if (!(first.value < second.value) || second.value > 100) return;
  first.value = 100 * first.value / second.value;
  first.unit = "%";
  join(first, second);
}

// "8 out of 10" is a score where nothing is counted after it, else 8 of 10 things.
void read_out_of(Sentence& s, Amount& first) {
  const std::size_t i = first.token;
  const bool out = s.word(i + 1) == "out" && s.word(i + 2) == "of";
  std::size_t at = out ? i + 3 : i + 2;
  if (s.plays(at, role::determiner)) ++at;  // "2 of the 4 tenders"
  if ((!out && s.word(i + 1) != "of") || !is_count(s, at)) return;
  Amount& second = s.amounts[s.tokens[at].amount];
  if (first.value > second.value) return;
  const bool counts =
      s.is_word(at + 1) && !s.plays(at + 1, role::preposition | role::conjunction | role::verb);
  if (out && !counts && is_of_a_scale(second.value))
    first.unit = second.value == 5 ? "/5" : second.value == 10 ? "/10" : "/100";
  join(first, second);
}

// "2/3 of users": thirds and quarters are shares, where fifths and tenths are scores.
void read_fraction(const Sentence& s, Amount& amount) {
  const std::string_view unit = amount.unit;
  if (unit != "/2" && unit != "/3" && unit != "/4") return;
  const double parts = amount.unit[1] - '0';
  if (s.word(amount.last_token) != "of") return;
  amount.value = 100 * amount.value / parts;
  amount.unit = "%";
}

// "Half of our teams"; but "half of the year" is a time.
void read_half(const Sentence& s, Amount& amount) {
  if (!amount.in_words || amount.value != 0.5 || !amount.unit.empty() || amount.compound) return;
  std::size_t i = amount.last_token;
  const bool of = s.word(i) == "of";
  if (of) ++i;
  const std::string_view word = s.word(i);
  const bool all = word == "our" || word == "all" || word == "the" || word == "their";
  if ((!of && !all) || s.plays(all ? i + 1 : i, role::period)) return;
  const std::string_view before = amount.token > 0 ? s.word(amount.token - 1) : std::string_view{};
  for (const std::string_view which : {"first", "second", "this", "next", "last", "other", "by"})
    if (before == which) return;
  amount.value = 50;
  amount.unit = "%";
}

}  // namespace

void read_shares(Sentence& s) {
  for (Amount& amount : s.amounts) {
    read_fraction(s, amount);
    read_half(s, amount);
    if (!is_count(s, amount.token)) continue;
    read_one_in_three(s, amount);
    if (amount.unit.empty()) read_out_of(s, amount);
  }
}

}  // namespace okr::prose
