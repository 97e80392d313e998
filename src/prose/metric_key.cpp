// SPDX-License-Identifier: MIT
// One key for one metric, however it is written: "the Refund rates" and "refund rate".
#include "measure.h"

#include <okr/prose/reading.h>
#include <okr/text/word_set.h>

namespace okr::prose {
namespace {

constexpr text::WordSet quantifiers{"number",     "of",      "share", "total",
                                    "percentage", "overall", "in",    "for"};

bool says_nothing(const Sentence& s, std::size_t i) {
  return s.is_mark(i) || s.plays(i, role::determiner) || quantifiers.contains(s.word(i));
}

bool holds(Range range, const Token& token) {
  return range.begin < token.end && token.begin < range.end;
}

/// Says how much, which way or by when, not what.
bool is_said_of_it(const Measure& measure, const Token& token) {
  for (const auto* figure :
       {&measure.baseline, &measure.target, &measure.min, &measure.max, &measure.relative})
    if (*figure && holds((*figure)->range, token)) return true;
  return holds(measure.direction_range, token) ||
         (measure.deadline && holds(measure.deadline->range, token));
}

std::string_view singular(std::string_view word) {
  if (word.size() > 3 && word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us") &&
      !word.ends_with("is"))
    word.remove_suffix(1);
  return word;
}

}  // namespace

std::string metric_key(std::string_view metric) {
  return topic_key(tokenize(metric, {}, "USD"), {});
}

std::string topic_key(const Sentence& s, const Measure& measure) {
  std::string key;
  key.reserve(s.text.size());
  for (std::size_t i = 0; i < s.size(); ++i) {
    if (says_nothing(s, i) || is_said_of_it(measure, s.tokens[i])) continue;
    if (!key.empty()) key += ' ';
    key += singular(s.word(i));
  }
  return key;
}

}  // namespace okr::prose
