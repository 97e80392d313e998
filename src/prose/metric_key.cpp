// SPDX-License-Identifier: MIT
// One key for one metric, however it is written: "the Refund rates" and "refund rate".
#include "sentence.h"

#include <okr/prose/reading.h>

namespace okr::prose {
namespace {

bool says_nothing(const Sentence& s, std::size_t i) {
  const std::string_view word = s.word(i);
  if (s.is_mark(i) || s.plays(i, role::determiner)) return true;
  return word == "number" || word == "of" || word == "share" || word == "total" ||
         word == "percentage" || word == "overall" || word == "in" || word == "for";
}

std::string_view singular(std::string_view word) {
  if (word.size() > 3 && word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us") &&
      !word.ends_with("is"))
    word.remove_suffix(1);
  return word;
}

}  // namespace

std::string metric_key(std::string_view metric) {
  const Sentence s = tokenize(metric, {}, "USD");
  std::string key;
  key.reserve(metric.size());
  for (std::size_t i = 0; i < s.size(); ++i) {
    if (says_nothing(s, i)) continue;
    if (!key.empty()) key += ' ';
    key += singular(s.word(i));
  }
  return key;
}

}  // namespace okr::prose
