// SPDX-License-Identifier: MIT
// Baseline and target in one sentence: from 5% to 15%, to 15% from 5%, 5% → 15%, 15% (currently
// 5%).
#include "measure.h"
#include "units.h"

#include <okr/text/word_set.h>

#include <algorithm>

namespace okr::prose {
namespace {

constexpr std::size_t reach = 12;  // tokens between the two figures at most

struct Pair {
  std::size_t baseline = nowhere;  // amounts
  std::size_t target = nowhere;
};

bool may_be_a_level(const Amount& a) {
  return a.use == Use::measure || (a.use == Use::name && a.compound && !a.unit.empty());
}

// The number that stands at `i` or soon after it, with nothing but words about it in between.
std::size_t number_soon(const Sentence& s, std::size_t i, std::size_t most) {
  for (std::size_t k = i; k < std::min(i + most, s.size()); ++k) {
    if (s.is_number(k)) return may_be_a_level(s.amount_at(k)) ? s.tokens[k].amount : nowhere;
    const bool passes = s.is_mark(k, '(') || s.is_mark(k, '~') || s.is_mark(k, U'≈') ||
                        s.is_mark(k, '>') || s.is_mark(k, '<') || s.is_mark(k, '=') ||
                        s.is_mark(k, ':') || s.is_mark(k, U'≥') || s.is_mark(k, U'≤') ||
                        (s.is_word(k) && !s.plays(k, role::period | role::month));
    if (!passes) break;
  }
  return nowhere;
}

bool leads_to_target(const Sentence& s, std::size_t i) {
  const std::string_view word = s.word(i);
  return word == "to" || word == "towards" || word == "toward" || s.is_mark(i, U'→');
}

Pair find_from_to(const Sentence& s) {
  for (std::size_t i = 0; i < s.size(); ++i) {
    if (s.word(i) != "from") continue;
    const std::size_t baseline = number_soon(s, i + 1, 6);
    if (baseline == nowhere) continue;
    const std::size_t after = s.amounts[baseline].last_token;
    for (std::size_t k = after; k < std::min(after + reach, s.size()); ++k) {
      const bool date = s.is_number(k) && s.amount_at(k).use == Use::name;  // "(2025)"
      if ((s.is_number(k) && !date) || s.is_mark(k, ';')) break;
      if (!leads_to_target(s, k) || (s.plays(k + 1, role::verb) && s.form(k + 1) == Form::base &&
                                     !s.plays(k + 1, role::about | role::less)))
        continue;
      const std::size_t target = number_soon(s, k + 1, 6);
      if (target != nowhere) return {baseline, target};
    }
  }
  return {};
}

Pair find_arrow(const Sentence& s) {
  for (std::size_t i = 1; i < s.size(); ++i) {
    if (!s.is_mark(i, U'→')) continue;
    const std::size_t target = number_soon(s, i + 1, 5);
    for (std::size_t k = i; target != nowhere && k > 0 && i - k < 5; --k)
      if (s.is_number(k - 1) && may_be_a_level(s.amount_at(k - 1)))
        return {s.tokens[k - 1].amount, target};
  }
  return {};
}

constexpr text::WordSet current_cues{"current", "currently", "baseline",   "today", "now",
                                     "was",     "were",      "previously", "vs",    "versus",
                                     "today's", "instead",   "starting"};

bool same_kind(const Sentence& s, const Amount& a, const Amount& b) {
  if (a.unit.empty() != b.unit.empty())
    return a.unit == "%" || b.unit == "%" ? false : !a.noun || !b.noun;
  if (!a.unit.empty()) return same_unit(a.unit, b.unit);
  return !a.noun || !b.noun || s.word(*a.noun) == s.word(*b.noun);
}

// The level that an earlier number states, where `baseline` is said after it.
std::size_t target_before(const Sentence& s, std::size_t baseline) {
  for (std::size_t k = 0; k < std::min<std::size_t>(baseline, 8); ++k) {
    const Amount& a = s.amounts[k];
    if (a.use != Use::measure || !same_kind(s, a, s.amounts[baseline])) continue;
    if (a.first_token > 0 && s.word(a.first_token - 1) == "by") continue;
    return k;
  }
  return nowhere;
}

// "to 15% from 5%", "15%, up from 5%", "15% (from 5%)"
bool says_where_it_comes_from(const Sentence& s, std::size_t from, const Amount& target) {
  const bool to = target.first_token > 0 && leads_to_target(s, target.first_token - 1);
  const std::string_view before = s.word(from - 1);
  const bool aside = s.is_mark(from - 1, '(') || s.is_mark(from - 1, ',') || before == "up" ||
                     before == "down" || before == "compared";
  return to || aside || current_cues.contains(s.word(from + 1)) || s.plays(from + 1, role::about) ||
         !target.unit.empty();
}

Pair find_target_from(const Sentence& s) {
  for (std::size_t i = 1; i < s.size(); ++i) {
    if (s.word(i) != "from") continue;
    const std::size_t baseline = number_soon(s, i + 1, 5);
    if (baseline == nowhere) continue;
    const std::size_t target = target_before(s, baseline);
    if (target != nowhere && says_where_it_comes_from(s, i, s.amounts[target]))
      return {baseline, target};
  }
  return {};
}

// "15% (currently 5%)", "15% (5% today)", "now at 5%, 15% by June"
Pair find_current(const Sentence& s) {
  for (std::size_t i = 0; i < s.size(); ++i) {
    if (!current_cues.contains(s.word(i))) continue;
    std::size_t baseline = number_soon(s, i + 1, 4);
    if (baseline == nowhere && i > 0 && s.is_number(i - 1)) baseline = s.tokens[i - 1].amount;
    if (baseline == nowhere || s.amounts[baseline].use != Use::measure) continue;
    std::size_t target = target_before(s, baseline);
    if (target == nowhere && baseline + 1 < s.amounts.size() &&
        s.amounts[baseline + 1].use == Use::measure &&
        same_kind(s, s.amounts[baseline], s.amounts[baseline + 1]))
      target = baseline + 1;
    if (target != nowhere) return {baseline, target};
  }
  return {};
}

// "NPS: 30 to 45", but not "Keep the oven: 30 to 45"
bool follows_heading(const Sentence& s, const Amount& a) {
  if (a.first_token == 0 || !s.is_mark(a.first_token - 1, ':')) return false;
  for (std::size_t i = 0; i < a.first_token; ++i)
    if (s.plays(i, role::keeps)) return false;
  return true;
}

// "NPS 30 to 45" where the verb moves it, and "NPS: 30 to 45"; else it is a range.
Pair find_bare_to(const Sentence& s, const Clause& clause) {
  const bool moves = (clause.action & role::moves) != 0;
  if (!moves && clause.verb != nowhere) return {};
  for (std::size_t k = 0; k + 1 < s.amounts.size(); ++k) {
    const Amount& a = s.amounts[k];
    const Amount& b = s.amounts[k + 1];
    if (a.use != Use::measure || b.use != Use::measure || a.token == 0) continue;
    if (!moves && !follows_heading(s, a)) continue;
    const bool adjacent = s.word(a.last_token) == "to" && b.first_token == a.last_token + 1;
    const bool change = a.unit == "%" && !b.unit.empty() && b.unit != "%";  // "ARR 40% to $10M"
    if (adjacent && !change && !leads_to_target(s, a.first_token - 1) &&
        s.word(a.first_token - 1) != "by")
      return {k, k + 1};
  }
  return {};
}

// What a figure is measured in: its unit, or the things that it counts where a plural names them.
std::string measured_in(const Sentence& s, const Amount& a) {
  if (!a.unit.empty()) return a.unit;
  if (!a.noun || s.form(*a.noun) != Form::s || s.plays(*a.noun, role::often)) return {};
  const std::string_view noun = s.word(*a.noun);
  if (noun == "points" || noun == "stars") return {};  // of a share, of a scale
  const auto unit = read_known_unit(noun, s.currency);
  return std::string(unit && unit->size == noun.size() ? std::string_view(unit->unit) : noun);
}

// The baseline's unit where no progress can be told between it and the target's.
std::optional<std::string> unit_that_differs(const Sentence& s, const Amount& from,
                                             const Amount& to) {
  // "a score above 8/10 from 20 customers" counts whom it comes from.
  const bool is_aside = from.token > to.token && (from.unit.empty() || to.unit.empty());
  if (is_aside) return std::nullopt;
  std::string unit = measured_in(s, from);
  if (same_unit(unit, measured_in(s, to))) return std::nullopt;
  return unit;
}

// "from 1.2 to 2 million": the scale stands for both.
double shared_scale(const Amount& baseline, const Amount& target) {
  if (baseline.scaled || !target.scaled || baseline.value <= 0) return 1;
  for (const double scale : {1e9, 1e6, 1e3})
    if (target.value >= scale) return baseline.value <= 10 * (target.value / scale) ? scale : 1;
  return 1;
}

std::optional<Figures> figures_of(const Sentence& s, const Clause& clause, Pair pair) {
  if (pair.baseline == nowhere || pair.target == nowhere) return std::nullopt;
  const Amount& from = s.amounts[pair.baseline];
  const Amount& to = s.amounts[pair.target];
  Figures figures;
  Measure& m = figures.measure;
  m.unit = unit_of(s, to).empty() ? unit_of(s, from) : unit_of(s, to);
  m.baseline_unit = unit_that_differs(s, from, to);
  if (to.unit.empty() && !from.unit.empty() && !m.baseline_unit) m.unit = from.unit;
  m.unit_range = to.range;
  m.baseline = figure_of(from);
  m.baseline->value =
      convert({from.value * shared_scale(from, to), from.unit}, to.unit).value_or(from.value);
  m.target = figure_of(to);
  m.direction = direction_of(s, clause);
  if (!m.direction && m.baseline->value != m.target->value)
    m.direction = m.baseline->value < m.target->value ? Direction::increase : Direction::decrease;
  figures.first_token = std::min(from.first_token, to.first_token);
  figures.last_token = std::max(from.last_token, to.last_token);
  figures.main = pair.target;
  return figures;
}

// "from 2% to TBD": where it starts, and no number to get to.
std::optional<Figures> read_open_end(const Sentence& s, const Clause& clause) {
  const auto measures = [](const Amount& a) { return a.use == Use::measure; };
  if (std::count_if(s.amounts.begin(), s.amounts.end(), measures) != 1) return std::nullopt;
  for (std::size_t i = 0; i < s.size(); ++i) {
    const std::size_t baseline = s.word(i) == "from" ? number_soon(s, i + 1, 6) : nowhere;
    if (baseline == nowhere || s.amounts[baseline].use != Use::measure) continue;
    const Amount& from = s.amounts[baseline];
    const std::size_t to = from.noun ? std::max(*from.noun + 1, from.last_token) : from.last_token;
    if (!leads_to_target(s, to) || s.plays(to + 1, role::verb | role::period)) continue;
    Figures figures;
    figures.measure.baseline = figure_of(from);
    figures.measure.unit = unit_of(s, from);
    figures.measure.unit_range = from.range;
    figures.measure.direction = direction_of(s, clause);
    figures.first_token = from.first_token;
    figures.last_token = from.last_token;
    figures.main = baseline;
    return figures;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Figures> read_from_to(const Sentence& s, const Clause& clause) {
  if (s.amounts.size() < 2) return read_open_end(s, clause);
  for (const auto find : {find_from_to, find_arrow, find_target_from, find_current})
    if (const Pair pair = find(s); pair.target != nowhere) return figures_of(s, clause, pair);
  if (const Pair pair = find_bare_to(s, clause); pair.target != nowhere)
    return figures_of(s, clause, pair);
  return read_open_end(s, clause);
}

}  // namespace okr::prose
