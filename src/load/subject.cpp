// SPDX-License-Identifier: MIT
#include "subject.h"

#include <okr/text/word_set.h>

#include <algorithm>
#include <string_view>
#include <vector>

namespace okr::load {
namespace {

/// Words between the figures, and verbs that say no direction.
constexpr text::WordSet filler_words{"above",   "and",  "at",   "below", "bring", "by",
                                     "down",    "from", "get",  "go",    "goes",  "keep",
                                     "least",   "more", "most", "move",  "over",  "reach",
                                     "reaches", "than", "take", "to",    "under", "up"};

/// A verb in front that moves or reaches a measure: it is not what is measured.
constexpr text::WordSet movers{"achieve",  "boost",   "cut",      "decrease", "double",
                               "ensure",   "get",     "grow",     "halve",    "have",
                               "hit",      "improve", "increase", "lift",     "lower",
                               "maintain", "raise",   "reach",    "reduce",   "strengthen"};

std::vector<std::string_view> words_of_key(std::string_view key) {
  std::vector<std::string_view> out;
  out.reserve(static_cast<std::size_t>(std::count(key.begin(), key.end(), ' ')) + 1);
  while (!key.empty()) {
    const std::size_t space = std::min(key.find(' '), key.size());
    const std::string_view word = key.substr(0, space);
    const bool verb = out.empty() && movers.contains(word);
    if (!word.empty() && !verb && !filler_words.contains(word)) out.push_back(word);
    key.remove_prefix(std::min(space + 1, key.size()));
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

}  // namespace

std::string subject_of(const model::KeyResult& key_result) {
  const std::string key =
      key_result.metric ? prose::metric_key(**key_result.metric) : key_result.reading.topic;
  std::string out;
  for (const std::string_view word : words_of_key(key)) {
    if (!out.empty()) out += ' ';
    out += word;
  }
  return out;
}

}  // namespace okr::load
