// SPDX-License-Identifier: MIT
// What kind of thing is counted: totals that only grow, activity, learning.
#include "metric_kinds.h"

#include "measure.h"

#include <okr/text/word_set.h>

#include <algorithm>

namespace okr::prose {
namespace {

constexpr text::WordSet of_the_loyal{"active",    "paying", "paid",      "retained", "loyal",
                                     "qualified", "per",    "returning", "repeat"};

// What makes a share or a habit of a total: "conversion of visitors", "active subscribers".
bool is_relativised(const Sentence& s, std::size_t noun) {
  for (std::size_t i = noun + 1; i < std::min(noun + 3, s.size()); ++i)
    if (s.plays(i, role::metric) && !s.plays(i, role::vanity)) return true;
  for (std::size_t back = 1; back < 4 && back <= noun; ++back) {
    if (of_the_loyal.contains(s.word(noun - back))) return true;
  }
  return false;
}

// "Sales reach $2M", "to reach …": the verb, not how many have seen something.
bool reaches(const Sentence& s, std::size_t i) {
  if (!s.plays(i, role::reaches)) return false;
  return s.form(i) == Form::s || s.is_number(i + 1) || (i > 0 && s.word(i - 1) == "to");
}

// "GitHub stars", "accounts created"
bool only_grows_here(const Sentence& s, std::size_t i) {
  if (s.form(i) != Form::s || !s.plays(i, role::effect)) return false;
  const std::string_view after = s.word(i + 1);
  if (s.word(i) == "stars") return i > 0 && s.word(i - 1) == "github";
  return s.word(i) == "accounts" &&
         (after == "created" || after == "opened" || after == "registered");
}

// "share of traffic", "Conversion of sign-ups": what stands before "of" sets the total in relation.
bool is_part_of_ratio(const Sentence& s, std::size_t i) {
  for (std::size_t of = i < 4 ? 0 : i - 4; of < i; ++of) {
    if (s.word(of) != "of" || of == 0) continue;
    for (const std::string_view ratio : {"share", "percentage", "percent", "rate", "ratio",
                                         "conversion", "proportion", "fraction"})
      if (s.word(of - 1) == ratio) return true;
  }
  return false;
}

bool is_grand_total(const Sentence& s, std::size_t noun) {
  if (!s.plays(noun, role::person | role::effect)) return false;
  for (std::size_t back = 1; back < 4 && back <= noun; ++back) {
    const std::string_view word = s.word(noun - back);
    if (word == "total" || word == "registered" || word == "cumulative" || word == "overall")
      return !is_relativised(s, noun);
  }
  return false;
}

// Where the words about the measure end: a purpose or a means is not what is counted.
std::size_t end_of_measured(const Sentence& s, const Clause& clause) {
  const std::size_t start = clause.verb == nowhere ? clause.start : clause.verb + 1;
  for (std::size_t i = start; i < s.size(); ++i) {
    const std::string_view word = s.word(i);
    if (word == "via" || word == "through" || word == "by" || begins_purpose(s, i)) {
      if (word == "by" && s.is_number(i + 1)) continue;
      return i;
    }
  }
  return s.size();
}

bool is_share_of(const Sentence& s, std::size_t i) {
  const std::size_t start = i < 6 ? 0 : i - 6;
  for (std::size_t k = start; k < i; ++k)
    if (s.is_number(k) && s.amount_at(k).unit == "%" && s.word(k + 1) == "of") return true;
  return false;
}

std::optional<Evidence> evidence(const Sentence& s, std::size_t i, Certainty certainty) {
  return Evidence{range_of(s, i, i + 1), certainty};
}

bool follows_from(const Sentence& s, std::size_t i) {
  for (std::size_t back = 1; back < 4 && back <= i; ++back) {
    const std::string_view word = s.word(i - back);
    if (word == "from" || word == "of" || word == "for" || word == "per" || word == "among")
      return word != "of" || !(back < i && s.plays(i - back - 1, role::metric | role::number));
  }
  return false;
}

}  // namespace

std::optional<Evidence> read_vanity(const Sentence& s, const Clause& clause) {
  if ((clause.action & role::lowers) != 0) return std::nullopt;
  const std::size_t end = end_of_measured(s, clause);
  for (std::size_t i = clause.start; i < end; ++i) {
    if (!s.is_word(i) || i == clause.verb) continue;
    const bool mass = s.word(i) == "traffic" || s.word(i) == "reach";
    const bool total =
        (s.plays(i, role::vanity) && (s.form(i) == Form::s || mass) && !reaches(s, i)) ||
        only_grows_here(s, i);
    if (!total && !is_grand_total(s, i)) continue;
    if (is_relativised(s, i) || is_share_of(s, i) || is_part_of_ratio(s, i) || follows_from(s, i))
      continue;
    return evidence(s, i, Certainty::medium);
  }
  return std::nullopt;
}

bool is_per(std::string_view word) {
  return word == "per" || word == "a" || word == "each" || word == "every";
}

// Counted itself, or the head of what is measured: visits in "average visits".
std::optional<Evidence> read_activity(const Sentence& s, const Measure& measure) {
  if (measure.direction == Direction::decrease || measure.unit == "%") return std::nullopt;
  for (std::size_t i = 0; i < s.size(); ++i) {
    const std::uint32_t begin = s.tokens[i].begin;
    const std::uint32_t end = s.tokens[i].end;
    const bool counted = begin == measure.unit_range.begin && end == measure.unit_range.end;
    const auto& figure = measure.baseline ? measure.baseline : measure.relative;
    const bool last = end == measure.metric_range.end || is_per(s.word(i + 1));
    const bool head = figure && last && begin >= measure.metric_range.begin &&
                      end <= measure.metric_range.end && end <= figure->range.begin;
    if (!counted && !head) continue;
    if (s.plays(i, role::activity) && s.form(i) != Form::ed && !is_relativised(s, i) &&
        !is_part_of_ratio(s, i))
      return evidence(s, i, Certainty::low);
  }
  return std::nullopt;
}

namespace {

bool is_interview(std::string_view word) {
  return word.starts_with("interview");
}

// "A/B tests"
bool is_ab_test(const Sentence& s, std::size_t noun) {
  return noun >= 3 && s.word(noun).starts_with("test") && s.word(noun - 1) == "b" &&
         s.is_mark(noun - 2, '/') && s.word(noun - 3) == "a";
}

bool speaks_of_customers(const Sentence& s, std::size_t first, std::size_t last) {
  for (std::size_t i = first; i < std::min(last, s.size()); ++i)
    if (s.plays(i, role::customer) || s.word(i) == "customer" || s.word(i) == "discovery")
      return true;
  return false;
}

}  // namespace

// "Interview 20 customers", "12 user interviews", "Conclude 5 experiments"
std::optional<Evidence> read_learning(const Sentence& s, const Clause& clause) {
  for (std::size_t k = 0; k < std::min<std::size_t>(s.amounts.size(), 8); ++k) {
    const Amount& a = s.amounts[k];
    if (a.use != Use::measure || !a.unit.empty() || !a.noun) continue;
    const std::size_t noun = *a.noun;
    if (s.plays(noun, role::learning) || is_ab_test(s, noun))
      return evidence(s, noun, Certainty::medium);
    if (is_interview(s.word(noun)) && speaks_of_customers(s, a.last_token, noun + 5))
      return evidence(s, noun, Certainty::medium);
    const bool asks = clause.verb != nowhere && is_interview(s.word(clause.verb));
    if (asks && speaks_of_customers(s, noun, noun + 1))
      return evidence(s, clause.verb, Certainty::medium);
  }
  return std::nullopt;
}

}  // namespace okr::prose
