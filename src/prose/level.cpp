// SPDX-License-Identifier: MIT
// A level to reach, keep or not exceed, or a count of things: the sentence's primary number.
#include "measure.h"
#include "units.h"

#include <algorithm>

namespace okr::prose {
namespace {

std::string_view word_before(const Sentence& s, const Amount& a) {
  return a.first_token > 0 ? s.word(a.first_token - 1) : std::string_view{};
}

bool is_after_scope_word(const Sentence& s, const Amount& a) {
  if (a.bound != Bound::none && a.bound != Bound::plus) return false;
  if (!a.unit.empty()) return false;
  const std::string_view word = word_before(s, a);
  for (const std::string_view scope :
       {"across", "for", "with", "among", "throughout", "on", "from", "in"})
    if (word == scope) return true;
  return false;
}

// "a $500 reward": the sum describes the thing.
bool describes_a_thing(const Sentence& s, const Clause& clause, const Amount& a) {
  const std::string_view word = word_before(s, a);
  return (word == "a" || word == "an") && s.plays(a.last_token, role::upkeep) &&
         (clause.action & role::task) != 0;
}

bool leads_to_level(const Sentence& s, const Amount& a) {
  const bool approximate = a.first_token > 1 && s.is_mark(a.first_token - 1);
  const std::string_view word = approximate ? s.word(a.first_token - 2) : word_before(s, a);
  return word == "to" || word == "reaches" || word == "exceeds";
}

std::size_t first_where(const Sentence& s, const auto& fits) {
  for (std::size_t k = 0; k < s.amounts.size(); ++k)
    if (s.amounts[k].use == Use::measure && fits(s.amounts[k])) return k;
  return nowhere;
}

// "Identify the top 3 reasons": things of a kind are made, so the number counts after all.
std::size_t counted_scope(const Sentence& s, const Clause& clause) {
  if ((clause.action & role::task) == 0) return nowhere;
  for (std::size_t k = 0; k < s.amounts.size(); ++k) {
    const Amount& a = s.amounts[k];
    if (a.use == Use::scope && word_before(s, a) == "top" && a.unit.empty()) return k;
  }
  return nowhere;
}

std::size_t primary_amount(const Sentence& s, const Clause& clause) {
  if ((clause.action & (role::moves | role::keeps)) != 0) {
    const std::size_t level = first_where(s, [&](const Amount& a) { return leads_to_level(s, a); });
    if (level != nowhere) return level;
  }
  const auto in_passing = [&](const Amount& a) {
    return is_after_scope_word(s, a) || describes_a_thing(s, clause, a);
  };
  const std::size_t plain = first_where(s, [&](const Amount& a) { return !in_passing(a); });
  if (plain != nowhere) return plain;
  const std::size_t any =
      first_where(s, [&](const Amount& a) { return !describes_a_thing(s, clause, a); });
  return any != nowhere ? any : counted_scope(s, clause);
}

bool never(const Sentence& s, const Amount& a) {
  for (std::size_t i = 0; i < std::min<std::size_t>(a.token, 30); ++i)
    if (s.word(i) == "never") return true;
  return false;
}

bool is_kept(const Sentence& s, const Clause& clause, const Amount& a) {
  // "20 interviews held"
  const bool count_held = clause.shape == Shape::passive && a.unit.empty() && a.noun &&
                          a.token < clause.verb && s.word(clause.verb) == "held";
  if (((clause.action & role::keeps) != 0 && !count_held) || never(s, a) || a.held) return true;
  for (std::size_t i = a.first_token; i > 0 && a.first_token - i < 4; --i)
    if (i - 1 != clause.verb && s.plays(i - 1, role::keeps) && s.form(i - 1) != Form::ed &&
        s.is_word(i - 1))
      return true;
  if (a.unit != "%" || (clause.action & role::moves) != 0) return false;
  for (std::size_t i = a.last_token; i < std::min(a.last_token + 4, s.size()); ++i)
    if (s.plays(i, role::hold)) return true;
  return false;
}

// Metrics of which less is better bound from above: "keep churn at 5%".
bool less_is_better(const Sentence& s, const Clause& clause, const Amount& a) {
  const std::string_view verb = clause.verb == nowhere ? std::string_view{} : s.word(clause.verb);
  if (verb == "limit" || verb == "cap" || verb == "contain") return true;
  for (std::size_t i = clause.start; i < std::min(a.token, clause.start + 20); ++i)
    for (const std::string_view bad :
         {"churn", "cost", "costs", "latency", "downtime", "defects", "errors", "bugs", "incidents",
          "spend", "turnover", "attrition", "backlog", "error"})
      if (s.word(i) == bad) return true;
  return false;
}

bool counts_from_nothing(const Sentence& s, const Clause& clause, const Amount& a) {
  if (!a.unit.empty() || !a.noun || a.bound == Bound::max || a.upper ||
      s.plays(*a.noun, role::metric))
    return false;
  for (std::size_t i = a.last_token; i < *a.noun; ++i)
    if (s.word(i) == "new") return true;
  if (clause.shape == Shape::imperative) {
    const bool direct = a.first_token <= clause.object + 2;
    if ((clause.action & (role::task | role::acquires)) != 0) return direct;
    return (clause.action & role::has) != 0 && direct && s.plays(*a.noun, role::made);
  }
  if (clause.shape == Shape::active && a.first_token > clause.verb)
    return (clause.action & (role::task | role::acquires)) != 0 &&
           a.first_token <= clause.object + 2;
  if (a.first_token > clause.start + 1) return false;
  if (clause.shape == Shape::none)
    return s.plays(*a.noun, role::made | role::effect) && !s.plays(*a.noun, role::person);
  return true;
}

void set_bounds(const Sentence& s, const Clause& clause, const Amount& a, Measure& m) {
  const Figure figure = figure_of(a);
  const bool kept = is_kept(s, clause, a);
  const bool zero = a.value == 0 && word_before(s, a) != "to";
  if (a.upper) {
    m.min = figure;
    m.max = Figure{*a.upper, a.range};
  } else if (a.bound == Bound::max || zero || (is_duration(s, a) && word_before(s, a) == "in")) {
    m.max = figure;
  } else if (a.bound == Bound::min || (a.bound == Bound::plus && a.unit == "%" &&
                                       s.word(a.last_token) == "of" && !leads_to_level(s, a))) {
    m.min = figure;
  } else if (kept && less_is_better(s, clause, a)) {
    m.max = figure;
  } else if (kept) {
    m.min = figure;
  } else {
    m.target = figure;
  }
  m.kind = m.target ? Kind::metric : kept ? Kind::maintain : Kind::threshold;
}

}  // namespace

std::optional<Figures> read_level(const Sentence& s, const Clause& clause) {
  const std::size_t main = primary_amount(s, clause);
  if (main == nowhere) return std::nullopt;
  const Amount& a = s.amounts[main];
  Figures figures;
  Measure& m = figures.measure;
  set_bounds(s, clause, a, m);
  m.unit = unit_of(s, a);
  m.unit_range = a.noun && a.unit.empty() ? range_of(s, *a.noun, *a.noun + 1) : a.range;
  m.from_nothing = m.kind != Kind::maintain && counts_from_nothing(s, clause, a);
  const bool to_zero = m.target && a.value == 0;  // "Bring overdue actions to zero"
  if (!a.held) m.direction = direction_of(s, clause);
  if (!m.direction)
    m.direction = (m.max && !m.min) || to_zero ? Direction::decrease : Direction::increase;
  figures.first_token = a.first_token;
  figures.last_token = a.last_token;
  figures.main = main;
  return figures;
}

}  // namespace okr::prose
