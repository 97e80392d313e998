// SPDX-License-Identifier: MIT
// A change without where it starts: by 20%, by 5 points, double, 3x, 20% fewer, a 20% increase.
#include "measure.h"
#include "units.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace okr::prose {
namespace {

struct Change {
  Relative kind = Relative::percent;
  double value = 0;
  std::optional<Direction> direction;
};

std::string_view word_before(const Sentence& s, const Amount& a, std::size_t steps = 1) {
  return a.first_token >= steps ? s.word(a.first_token - steps) : std::string_view{};
}

// The word before the number and what is said about it: "by" in "by at least another 20%".
std::size_t before_fillers(const Sentence& s, const Amount& a) {
  std::size_t i = a.first_token;
  while (i > 0 && a.first_token - i < 5) {
    const std::string_view word = s.word(i - 1);
    const bool filler = s.plays(i - 1, role::about) || s.is_mark(i - 1, '~') ||
                        s.is_mark(i - 1, U'±') || word == "a" || word == "an" ||
                        word == "another" || word == "up" || word == "additional" ||
                        word == "further" || word == "factor" || word == "of" ||
                        word == "average" || word == "minimum";
    const bool up_to = word == "to" && i > 1 && s.word(i - 2) == "up";
    if (!filler && !up_to) break;
    --i;
  }
  return i;
}

bool is_times(const Sentence& s, const Amount& a) {
  return a.unit == "x" || a.unit == "fold" ||
         (a.unit.empty() && (s.word(a.token + 1) == "times" || s.word(a.token + 1) == "fold"));
}

double percent_of_times(double times) {
  return times > 1 ? (times - 1) * 100 : times * 100;
}

bool is_points(const Sentence& s, const Amount& a) {
  const auto names_points = [](std::string_view word) {
    return word == "point" || word == "points" || word == "pts";
  };
  return a.unit == "pp" || a.unit.starts_with("point") || a.unit == "pts" ||
         (a.unit.empty() && names_points(s.word(a.last_token))) ||
         (a.noun && names_points(s.word(*a.noun)));
}

// The token after the number and what it counts: past "points" and "calls".
std::size_t after_unit(const Sentence& s, const Amount& a) {
  const bool counts =
      a.noun && *a.noun == a.last_token && !s.plays(*a.noun, role::more | role::less);
  return counts || (a.unit.empty() && is_points(s, a)) ? a.last_token + 1 : a.last_token;
}

Change change_told_in(const Sentence& s, const Amount& a, std::optional<Direction> direction) {
  const double value = std::abs(a.value);
  if (a.unit == "%") return {Relative::percent, value, direction};
  return {is_points(s, a) ? Relative::points : Relative::amount, value, direction};
}

// What a number next to "by" changes by.
std::optional<Change> change_of(const Sentence& s, const Clause& clause, const Amount& a) {
  if (a.unit == "%") return Change{Relative::percent, a.value, {}};
  if (is_times(s, a)) return Change{Relative::percent, percent_of_times(a.value), {}};
  if (is_points(s, a)) return Change{Relative::points, a.value, {}};
  if (a.in_words && a.value == 0.5) return Change{Relative::percent, 50, {}};
  if ((clause.action & role::moves) != 0) return Change{Relative::amount, a.value, {}};
  return std::nullopt;
}

// "by 20%", and "with 20%" as some say
std::optional<Change> read_by(const Sentence& s, const Clause& clause, const Amount& a) {
  const std::size_t i = before_fillers(s, a);
  const bool with =
      i > 0 && s.word(i - 1) == "with" && a.unit == "%" && (clause.action & role::moves) != 0;
  if (i == 0 || (s.word(i - 1) != "by" && !with)) return std::nullopt;
  return change_of(s, clause, a);
}

// "3x", "three times as many"; "a coverage of 5x" and "above 5x" are levels.
std::optional<Change> read_times(const Sentence& s, const Clause& clause, const Amount& a) {
  if (!is_times(s, a) || a.bound == Bound::max || (clause.action & role::keeps) != 0)
    return std::nullopt;
  const std::string_view before = word_before(s, a);
  if (a.unit.empty()) {
    const std::string_view after = s.word(a.token + 2);
    if (!s.plays(a.token + 2, role::more | role::less) && after != "as" && after != "the" &&
        after != "our")
      return std::nullopt;
  }
  if (before == "of" || before == "to" || before == "at" ||
      (a.bound == Bound::min && before != "by" && (clause.action & role::moves) == 0))
    return std::nullopt;
  return Change{Relative::percent, percent_of_times(a.value), Direction::increase};
}

// "faster" and "shorter" after any amount; "more" and "less" only after a share, since "10 more
// customers" counts.
bool compares_amounts(std::string_view word) {
  for (const std::string_view known :
       {"bigger", "cheaper", "faster", "greater", "higher", "larger", "longer", "lower", "quicker",
        "shorter", "slower", "smaller", "sooner"})
    if (word == known) return true;
  return false;
}

// "20% more", "3 minutes faster", "10 points higher"
std::optional<Change> read_comparative(const Sentence& s, const Clause&, const Amount& a) {
  const bool share = a.unit == "%" || a.unit == "pp";
  const std::size_t next = after_unit(s, a);
  if (!s.is_word(next) || a.bound == Bound::max) return std::nullopt;
  const std::string_view word = s.word(next);
  if (word == "over" || word == "above" || word == "below" || word == "under") return std::nullopt;
  if (!compares_amounts(word) && (!share || a.last_token != a.token + 1)) return std::nullopt;
  const bool sooner = word == "faster" || word == "quicker" || word == "sooner";
  if (s.plays(next, role::less) || (sooner && is_duration(s, a)))
    return change_told_in(s, a, Direction::decrease);
  if (s.plays(next, role::more) || sooner) return change_told_in(s, a, Direction::increase);
  return std::nullopt;
}

bool is_change_noun(const Sentence& s, std::size_t i) {
  return s.plays(i, role::change) && s.form(i) != Form::ed && s.form(i) != Form::ing &&
         s.word(i + 1) != "rate" && s.word(i + 1) != "from";
}

std::optional<Change> change_by_noun(const Sentence& s, const Amount& a, std::size_t noun) {
  const auto direction = s.plays(noun, role::fall) ? Direction::decrease : Direction::increase;
  if (a.unit == "%") return Change{Relative::percent, a.value, direction};
  if (is_times(s, a)) return Change{Relative::percent, percent_of_times(a.value), direction};
  if (is_points(s, a)) return Change{Relative::points, a.value, direction};
  if (a.compound) return Change{Relative::amount, a.value, direction};
  return std::nullopt;
}

// "a 20% increase", "100% year-to-year sales growth", "growth of 20%", "a one-sprint reduction"
std::optional<Change> read_change_noun(const Sentence& s, const Clause& clause, const Amount& a) {
  if (word_before(s, a) == "of" && a.first_token > 1 && is_change_noun(s, a.first_token - 2))
    return change_by_noun(s, a, a.first_token - 2);
  if (word_before(s, a) == "of" && is_change_heading(s, clause.start))
    return change_by_noun(s, a, clause.start);
  for (std::size_t i = a.last_token; i < std::min(a.last_token + 4, s.size()); ++i) {
    if (!s.is_word(i) || s.plays(i, role::preposition | role::conjunction | role::determiner))
      break;
    if (is_change_noun(s, i) && i != clause.verb) return change_by_noun(s, a, i);
  }
  return std::nullopt;
}

// "+20%", "leads up 40%", "CSAT up 5 points", "emissions -20%", "NPS +10"
std::optional<Change> read_signed(const Sentence& s, const Clause& clause, const Amount& a) {
  const bool share = a.unit == "%" || a.unit == "pp";
  const bool told =
      share || (a.token > 0 && a.first_token == a.token && clause.shape != Shape::imperative);
  if (!told || s.plays(clause.verb, role::keeps)) return std::nullopt;
  const std::string_view before = word_before(s, a);
  const bool of_verb = !share && a.first_token > 1 && s.plays(a.first_token - 2, role::task);
  const bool share_of = s.word(a.last_token) == "of";  // "make up 30% of"
  if (before == "up" && !of_verb && !share_of) return change_told_in(s, a, Direction::increase);
  if (before == "down" && !of_verb) return change_told_in(s, a, Direction::decrease);
  if (share && a.value < 0 && clause.verb == nowhere)
    return change_told_in(s, a, Direction::decrease);
  if (!a.signed_plus || before == "at") return std::nullopt;
  const bool bare = clause.verb == nowhere && s.is_word(a.first_token - 1) &&
                    !s.plays(a.first_token - 1, role::preposition);
  if (!share && !bare) return std::nullopt;
  return change_told_in(s, a, Direction::increase);
}

// "Reduce churn 15%", "MAU increases 30%", "Lose 10 kg": the verb moves, and nothing leads to a
// level.
std::optional<Change> read_bare(const Sentence& s, const Clause& clause, const Amount& a) {
  if ((clause.action & (role::moves & ~role::times)) == 0 || clause.verb == nowhere ||
      a.token < clause.verb || a.bound == Bound::max || a.held)
    return std::nullopt;
  const std::size_t lead = before_fillers(s, a);
  if (lead > 0 && s.plays(lead - 1, role::preposition)) return std::nullopt;
  if (a.unit == "%" && s.word(a.last_token) != "of") return Change{Relative::percent, a.value, {}};
  if (is_points(s, a)) return Change{Relative::points, a.value, {}};
  const bool direct = a.first_token == clause.verb + 1 || a.first_token == clause.object;
  const bool sum = !a.unit.empty() && a.unit != "%" && !a.unit.starts_with('/');
  const bool lowers = (clause.action & role::lowers) != 0;
  const bool imperative = clause.shape == Shape::imperative;
  if (direct && lowers && imperative && (sum || a.noun))
    return Change{Relative::amount, a.value, {}};
  return std::nullopt;
}

// "an additional $4M"
std::optional<Change> read_additional(const Sentence& s, const Clause&, const Amount& a) {
  const std::string_view before = word_before(s, a);
  if (before != "additional" && before != "extra" && before != "another") return std::nullopt;
  const bool sum = is_money(a.unit) || (a.unit.empty() && a.scaled);
  if (!sum) return std::nullopt;
  return Change{Relative::amount, a.value, Direction::increase};
}

using Reading = std::optional<Change> (*)(const Sentence&, const Clause&, const Amount&);
constexpr std::array<Reading, 7> readings = {read_by,          read_times,  read_comparative,
                                             read_change_noun, read_signed, read_additional,
                                             read_bare};

Figures figures_of(const Sentence& s, const Clause& clause, const Change& change, Range range,
                   std::size_t first, std::size_t last) {
  Figures figures;
  Measure& m = figures.measure;
  m.relative = Figure{change.value, range};
  m.relative_kind = change.kind;
  const auto verb = direction_of(s, clause);
  m.direction = verb ? verb : change.direction ? change.direction : Direction::increase;
  if (change.direction && (clause.action & role::lowers) == 0) m.direction = change.direction;
  figures.first_token = first;
  figures.last_token = last;
  return figures;
}

// The level at token `i`, past a bracket and the like; nothing where none stands there.
const Amount* level_at(const Sentence& s, std::size_t i) {
  for (std::size_t k = i; k < std::min(i + 4, s.size()); ++k) {
    if (s.is_number(k)) {
      const Amount& a = s.amount_at(k);
      return a.use == Use::measure && a.unit != "pp" && !is_times(s, a) ? &a : nullptr;
    }
    if (!s.plays(k, role::about | role::more | role::less) && !s.is_mark(k, '~')) break;
  }
  return nullptr;
}

// "by 10 points to 60%", "by 10 points from 50%": the levels beside a change. "By 20% to 30%" says
// how far it may go, so that two shares side by side are none.
void add_levels(const Sentence& s, Measure& m, std::size_t last) {
  for (std::size_t i = last; i < std::min(last + 6, s.size()); ++i) {
    const bool to = s.word(i) == "to";
    if (s.is_number(i) || s.word(i) == "and" || s.is_mark(i, ',') || s.is_mark(i, ';')) return;
    if (!to && s.word(i) != "from") continue;
    const Amount* const level = level_at(s, i + 1);
    if (level == nullptr || (i == last && to && level->unit == (m.unit.empty() ? "%" : m.unit) &&
                             m.relative_kind != Relative::points))
      return;
    (to ? m.target : m.baseline) = figure_of(*level);
    m.unit = unit_of(s, *level);
    m.unit_range = level->range;
    return;
  }
}

}  // namespace

std::optional<Figures> read_relative(const Sentence& s, const Clause& clause) {
  const std::size_t first_amount = [&] {
    for (std::size_t k = 0; k < s.amounts.size(); ++k) {
      const Amount& a = s.amounts[k];
      const bool change_of_one = a.use == Use::name && a.compound && a.unit == "fold";
      if (a.use == Use::measure || change_of_one) return k;
    }
    return nowhere;
  }();
  const std::size_t stop =
      first_amount == nowhere ? s.size() : s.amounts[first_amount].first_token + 1;
  for (std::size_t i = 0; i < stop && i < 200; ++i)
    if (const auto change = word_change(s, clause, i)) {
      auto figures = figures_of(s, clause, {Relative::percent, change->percent, change->direction},
                                range_of(s, i, change->last), i, change->last);
      add_levels(s, figures.measure, change->last);
      return figures;
    }
  if (first_amount == nowhere) return std::nullopt;
  const Amount& a = s.amounts[first_amount];
  for (const Reading reading : readings)
    if (const auto change = reading(s, clause, a)) {
      auto figures = figures_of(s, clause, *change, a.range, a.first_token, a.last_token);
      figures.main = first_amount;
      if (change->kind == Relative::amount) figures.measure.unit = unit_of(s, a);
      add_levels(s, figures.measure, a.last_token);
      return figures;
    }
  return std::nullopt;
}

}  // namespace okr::prose
