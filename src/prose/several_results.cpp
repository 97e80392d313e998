// SPDX-License-Identifier: MIT
// Two measures joined in one key result, and key results that read like a plan.
#include "measure.h"
#include "metric_kinds.h"

#include <algorithm>

namespace okr::prose {
namespace {

bool joins(const Sentence& s, std::size_t i) {
  const std::string_view word = s.word(i);
  return word == "and" || word == "while" || word == "plus" || word == "but" || s.is_mark(i, ';') ||
         s.is_mark(i, '&') || s.is_mark(i, '+') || s.is_mark(i, ',');
}

bool measures(const Amount& a) {
  return a.use == Use::measure && (a.unit != "ratio");
}

// "and raise …", "while keeping …": a second verb with a figure of its own.
bool begins_second_result(const Sentence& s, std::size_t i) {
  const std::size_t verb = i + 1;
  if (!s.plays(verb, role::moves | role::reaches | role::keeps | role::has | role::acquires |
                         role::delivers) ||
      s.form(verb) == Form::ed)
    return false;
  return s.form(verb) != Form::s || s.plays(verb, role::moves | role::reaches);
}

// "NPS to 50 and churn to 3%": a second level of another unit.
bool is_second_level(const Sentence& s, std::size_t join, const Amount& first,
                     const Amount& second) {
  if (second.first_token == 0 || second.first_token <= join + 1) return false;
  const std::string_view lead = s.word(second.first_token - 1);
  const bool led = lead == "to" || lead == "by" || lead == "at" || second.bound == Bound::min ||
                   second.bound == Bound::max;
  return led && first.last_token <= join;
}

// "CSAT above 90% and first response under 1 hour": no time that the first has.
bool are_two_bounds(const Amount& first, const Amount& second) {
  const auto bounded = [](const Amount& a) {
    return a.bound == Bound::min || a.bound == Bound::max;
  };
  return bounded(first) && bounded(second);
}

bool is_from_to(const Sentence& s, std::size_t from, std::size_t to) {
  for (std::size_t i = from; i < std::min(to, s.size()); ++i)
    if (s.word(i) == "from" || s.is_mark(i, U'→')) return true;
  return false;
}

}  // namespace

std::optional<Evidence> read_several(const Sentence& s) {
  for (std::size_t k = 0; k + 1 < std::min<std::size_t>(s.amounts.size(), 16); ++k) {
    const Amount& first = s.amounts[k];
    const Amount& second = s.amounts[k + 1];
    if (!measures(first) || !measures(second)) continue;
    if (is_duration(s, second) && !are_two_bounds(first, second)) continue;
    for (std::size_t i = first.last_token; i < std::min(second.first_token, first.last_token + 14);
         ++i) {
      if (!joins(s, i)) continue;
      const bool verb = begins_second_result(s, i) && second.first_token < i + 12;
      const bool level = (s.word(i) == "and" || s.is_mark(i, ';')) &&
                         is_second_level(s, i, first, second) &&
                         !is_from_to(s, i, second.first_token + 1);
      const bool pair = s.word(i) != "," && is_from_to(s, i, second.first_token) && k > 0;
      if (verb || level || pair) return Evidence{range_of(s, i, i + 1), Certainty::medium};
    }
  }
  return std::nullopt;
}

std::optional<Evidence> read_plan(const Sentence& s) {
  std::size_t steps = 0;
  for (std::size_t i = 0; i < s.size(); ++i) {
    const std::string_view word = s.word(i);
    const bool starts = i == 0 || s.is_mark(i - 1, ',') || s.is_mark(i - 1, ';') ||
                        s.word(i - 1) == "and" || s.word(i - 1) == "then";
    if (word == "then" && steps > 0) return Evidence{range_of(s, i, i + 1), Certainty::medium};
    const bool step = starts && s.plays(i, role::task) && s.form(i) == Form::base &&
                      !s.plays(i, role::effect | role::metric);
    if (step && ++steps == 3) return Evidence{range_of(s, i, i + 1), Certainty::medium};
  }
  return std::nullopt;
}

}  // namespace okr::prose
