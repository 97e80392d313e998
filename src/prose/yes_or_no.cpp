// SPDX-License-Identifier: MIT
// Done or not done, with nothing between to grade: "Win customer X", "Become carbon neutral".
#include "measure.h"
#include "metric_kinds.h"

#include <algorithm>

namespace okr::prose {
namespace {

bool decides(const Sentence& s, const Clause& clause) {
  const std::string_view verb = s.word(clause.verb);
  for (const std::string_view known : {"become", "becoming", "pass", "passing", "get", "qualify",
                                       "enter", "exit", "break", "go", "breakeven"})
    if (verb == known) return true;
  if (verb == "be" && s.form(clause.verb + 1) == Form::ed) return true;  // "be certified"
  return (clause.action & (role::acquires | role::delivers)) != 0 ||
         (s.plays(clause.verb, role::reaches) && verb != "average");
}

// "Win more customers", "Get better at search" can be graded.
bool can_be_graded(const Sentence& s, std::size_t first) {
  const std::size_t found = object_head(s, first);
  const std::size_t head = found == nowhere ? first : found;
  for (std::size_t i = first; i < std::min(first + 8, s.size()); ++i) {
    const std::string_view word = s.word(i);
    const bool measured = s.plays(i, role::metric) && i >= head;  // not "the safety audit"
    if (measured || s.plays(i, role::more | role::less) || word == "all" || word == "every" ||
        word == "each")
      return true;
    if (s.plays(i, role::preposition) && i > first) return false;
    if (s.is_word(i) && s.form(i) == Form::s && !s.plays(i, role::determiner) && s.roles(i) != 0)
      return true;
  }
  return false;
}

}  // namespace

std::optional<Evidence> read_yes_or_no(const Sentence& s, const Clause& clause,
                                       const KeyResultReading& reading) {
  if (reading.measure || reading.task || clause.shape != Shape::imperative ||
      clause.object >= s.size())
    return std::nullopt;
  if (!decides(s, clause) || can_be_graded(s, clause.object)) return std::nullopt;
  return Evidence{range_of(s, clause.verb, clause.object), Certainty::medium};
}

}  // namespace okr::prose
