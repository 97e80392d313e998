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

std::optional<Direction> direction_of(const Sentence&, const Clause& clause) {
  if ((clause.action & role::lowers) != 0) return Direction::decrease;
  if ((clause.action & (role::raises | role::times)) != 0) return Direction::increase;
  return std::nullopt;
}

std::optional<Measure> read_measure(const Sentence& s, const Clause& clause) {
  auto figures = read_from_to(s, clause);
  if (!figures) figures = read_relative(s, clause);
  if (!figures) figures = read_level(s, clause);
  if (!figures) return std::nullopt;
  Measure& measure = figures->measure;
  Phrase metric = read_metric(s, clause, *figures);
  measure.metric = std::move(metric.text);
  measure.metric_range = metric.range;
  if (clause.verb != nowhere && measure.direction && direction_of(s, clause) == measure.direction)
    measure.direction_range = range_of(s, clause.verb, clause.verb + 1);
  measure.deadline = read_deadline(s);
  return std::move(measure);
}

}  // namespace okr::prose
