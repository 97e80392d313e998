// SPDX-License-Identifier: MIT
#include "measure.h"

namespace okr::prose {

Figure figure_of(const Amount& amount) {
  return {amount.value, amount.range};
}

std::string unit_of(const Sentence& s, const Amount& amount) {
  if (!amount.unit.empty() || !amount.noun) return amount.unit;
  return std::string(s.word(*amount.noun));
}

Range range_of(const Sentence& s, std::size_t first, std::size_t last) {
  return {s.tokens[first].begin, s.tokens[last - 1].end};
}

namespace {

// "Get churn down to 3%", "is down to 15%"
bool goes_down(const Sentence& s) {
  for (const Amount& a : s.amounts) {
    if (a.first_token < 2 || a.use != Use::measure || s.word(a.first_token - 2) != "down") continue;
    const std::string_view word = s.word(a.first_token - 1);
    if (word == "to" || word == "by" || word == "towards") return true;
  }
  return false;
}

}  // namespace

bool is_change_heading(const Sentence& s, std::size_t i) {
  return s.plays(i, role::change) && s.form(i) == Form::base && !s.word(i).starts_with("improve") &&
         (s.word(i + 1) == "of" || s.word(i + 1) == "in");
}

std::optional<Direction> direction_of(const Sentence& s, const Clause& clause) {
  if ((clause.action & role::lowers) != 0) return Direction::decrease;
  if ((clause.action & (role::raises | role::times)) != 0) return Direction::increase;
  if (is_change_heading(s, clause.start))
    return s.plays(clause.start, role::fall) ? Direction::decrease : Direction::increase;
  if (goes_down(s)) return Direction::decrease;
  return std::nullopt;
}

namespace {

// Whether the words after the verb lead elsewhere than to what it moves: "Lower prices to increase
// orders from …", "Cut steps so that throughput goes from …", "Raise quality with defects from …".
bool leads_away(const Sentence& s, std::size_t i) {
  const std::string_view word = s.word(i);
  for (const std::string_view known : {"with", "by", "through", "via", "so", "while"})
    if (word == known) return true;
  const bool clause_mark = s.is_mark(i, ',') || s.is_mark(i, ';') || s.is_mark(i, ':');
  return clause_mark || s.plays(i, role::moves & ~role::times) ||
         (word != "that" && word != "which" && begins_purpose(s, i));
}

// "Accelerate delivery from 10 days to 3 days": what goes up is no time, though it is told in one.
bool grows_in_less_time(const Sentence& s, const Clause& clause, const Figures& figures) {
  if ((clause.action & role::raises) == 0 || figures.main >= s.amounts.size() ||
      !is_duration(s, s.amounts[figures.main]))
    return false;
  for (std::size_t i = clause.verb + 1; i < figures.first_token; ++i)
    if (s.plays(i, role::duration)) return false;
  return true;
}

// Whether the verb says which way these figures go, rather than something beside them.
bool says_direction(const Sentence& s, const Clause& clause, const Figures& figures) {
  if (clause.verb == nowhere || direction_of(s, clause) != figures.measure.direction) return false;
  if (s.word(clause.verb).starts_with("sav") || clause.verb >= figures.first_token) return false;
  for (std::size_t i = clause.verb + 1; i < figures.first_token; ++i)
    if (leads_away(s, i) || s.word(i) == "bar") return false;  // "raise the bar"
  return !grows_in_less_time(s, clause, figures);
}

}  // namespace

std::optional<Measure> read_measure(const Sentence& s, const Clause& clause) {
  auto figures = read_from_to(s, clause);
  if (!figures) figures = read_relative(s, clause);
  if (!figures) figures = read_level(s, clause);
  if (!figures) return std::nullopt;
  Measure& measure = figures->measure;
  Phrase metric = read_metric(s, clause, *figures);
  measure.metric = std::move(metric.text);
  measure.metric_range = metric.range;
  if (measure.direction && says_direction(s, clause, *figures))
    measure.direction_range = range_of(s, clause.verb, clause.verb + 1);
  measure.deadline = read_deadline(s);
  return std::move(measure);
}

}  // namespace okr::prose
