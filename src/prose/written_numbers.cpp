// SPDX-License-Identifier: MIT
// Numbers whose writing only the rest of the sentence explains: "45m" of a build time is minutes,
// "1h 30m" one time, "900.000" beside "1.200.000" nine hundred thousand.
#include "sentence.h"
#include "units.h"

#include <algorithm>

namespace okr::prose {
namespace {

std::string_view written(const Sentence& s, const Amount& a) {
  return s.text.substr(a.range.begin, a.range.end - a.range.begin);
}

bool may_be_minutes(const Sentence& s, const Amount& a) {
  const std::string_view text = written(s, a);
  if (!a.scaled || !a.unit.empty() || text.size() < 2 || !text.ends_with('m')) return false;
  const char before = text[text.size() - 2];
  const bool counts = s.is_word(a.token + 1) &&
                      !s.plays(a.token + 1, role::preposition | role::conjunction | role::adverb);
  return before >= '0' && before <= '9' && !counts && !a.upper;
}

bool tells_time(const Sentence& s) {
  for (std::size_t i = 0; i < s.size(); ++i)
    if (s.plays(i, role::duration)) return true;
  return std::any_of(s.amounts.begin(), s.amounts.end(), [](const Amount& a) {
    return a.unit == "h" || a.unit == "s" || a.unit == "min" || a.unit == "ms";
  });
}

void read_minutes(Sentence& s) {
  const bool any = std::any_of(s.amounts.begin(), s.amounts.end(),
                               [&](const Amount& a) { return may_be_minutes(s, a); });
  if (!any || !tells_time(s)) return;
  for (Amount& a : s.amounts) {
    if (!may_be_minutes(s, a)) continue;
    a.value /= 1e6;
    a.unit = "min";
    a.scaled = false;
  }
}

// "1h 30m"
void join_hours(Sentence& s) {
  for (std::size_t k = 0; k + 1 < s.amounts.size(); ++k) {
    Amount& hours = s.amounts[k];
    Amount& minutes = s.amounts[k + 1];
    if (hours.unit != "h" || minutes.unit != "min" || minutes.token != hours.token + 1) continue;
    hours.value = 60 * hours.value + minutes.value;
    hours.unit = "min";
    hours.range.end = minutes.range.end;
    hours.last_token = minutes.last_token;
    minutes.use = Use::scope;
  }
}

// "900.000"; but not "0.125", and no time or share, which have decimals.
bool may_group_with_point(const Sentence& s, const Amount& a) {
  const std::string_view text = written(s, a);
  if (text.find('.') == std::string_view::npos) return false;  // nearly every number
  if (a.scaled || a.in_words || a.upper || is_time_unit(a.unit) || a.unit == "%" ||
      a.unit.starts_with('/'))
    return false;
  const std::size_t first = text.find_first_of("0123456789");
  const std::size_t last = text.find_last_of("0123456789");
  if (first == std::string_view::npos || text[first] == '0') return false;
  const std::string_view digits = text.substr(first, last + 1 - first);
  return digits.size() >= 5 && digits.size() <= 7 && digits[digits.size() - 4] == '.' &&
         std::count(digits.begin(), digits.end(), '.') == 1;
}

bool groups_with_points(const Sentence& s, const Amount& a) {
  const std::string_view text = written(s, a);
  return std::count(text.begin(), text.end(), '.') > 1 && a.value >= 1e6;
}

// Money, and things in the plural: what is told in no thousandths.
bool is_counted(const Sentence& s, const Amount& a) {
  return a.unit.size() == 3 || s.form(a.token + 1) == Form::s;
}

void read_point_groups(Sentence& s) {
  const auto count = [&](auto fits) {
    return std::count_if(s.amounts.begin(), s.amounts.end(),
                         [&](const Amount& a) { return fits(s, a); });
  };
  const auto open = count(may_group_with_point);
  const bool paired = open > 1 && count(is_counted) > 0;
  if (open == 0 || (!paired && count(groups_with_points) == 0)) return;
  for (Amount& a : s.amounts)
    if (may_group_with_point(s, a)) a.value *= 1000;
}

}  // namespace

void read_writing(Sentence& s) {
  read_minutes(s);
  join_hours(s);
  read_point_groups(s);
}

}  // namespace okr::prose
