// SPDX-License-Identifier: MIT
#include "clause.h"
#include "measure.h"
#include "metric_kinds.h"
#include "objective.h"
#include "sentence.h"

#include <okr/prose/reading.h>

namespace okr::prose {
namespace {

Sentence read_sentence(std::string_view text, const Words& words, std::string_view currency) {
  Sentence s = tokenize(text, words, currency);
  drop_label(s);
  if (s.amounts.empty()) return s;
  read_writing(s);
  read_shares(s);
  read_bounds(s);
  mark_names(s);
  find_counted_nouns(s);
  return s;
}

}  // namespace

KeyResultReading read_key_result(std::string_view sentence, const Words& words,
                                 std::string_view currency) {
  Sentence s = read_sentence(sentence, words, currency);
  const Clause clause = find_clause(s);
  mark_scopes(s, clause);
  mark_time_frames(s, clause);
  KeyResultReading reading;
  reading.measure = read_measure(s, clause);
  if (reading.measure) reading.topic = topic_key(s, *reading.measure);
  reading.task = read_task(s, clause, reading.measure);
  reading.vanity = read_vanity(s, clause);
  reading.learning = read_learning(s, clause);
  if (reading.learning) reading.task.reset();  // what was learned is more than what was done
  if (reading.measure && !reading.task && !reading.vanity)
    reading.activity = read_activity(s, *reading.measure);
  reading.several = read_several(s);
  reading.yes_or_no = read_yes_or_no(s, clause, reading);
  reading.plan = read_plan(s);
  reading.deadline = reading.measure ? reading.measure->deadline : read_deadline(s);
  return reading;
}

ObjectiveReading read_objective(std::string_view sentence, const Words& words,
                                std::string_view currency) {
  const Sentence s = read_sentence(sentence, words, currency);
  const Clause clause = find_clause(s);
  return {read_numbers(s, clause), read_objective_task(s, clause), read_competitor(s),
          read_out_of_reach(s), read_business_as_usual(s, clause)};
}

}  // namespace okr::prose
