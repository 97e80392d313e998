// SPDX-License-Identifier: MIT
#include "subject.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace okr::load {
namespace {

void blank_out(std::string& sentence, prose::Range range) {
  const auto end = std::min<std::size_t>(range.end, sentence.size());
  for (std::size_t i = range.begin; i < end; ++i) sentence[i] = ' ';
}

void blank_out(std::string& sentence, const std::optional<prose::Figure>& figure) {
  if (figure) blank_out(sentence, figure->range);
}

/// The sentence without what says how much, which way and by when.
std::string topic_of(const model::KeyResult& key_result) {
  const prose::Measure& measure = *key_result.reading.measure;
  std::string sentence = key_result.title.value;
  for (const auto* figure :
       {&measure.baseline, &measure.target, &measure.min, &measure.max, &measure.relative})
    blank_out(sentence, *figure);
  blank_out(sentence, measure.direction_range);
  if (measure.deadline) blank_out(sentence, measure.deadline->range);
  return sentence;
}

/// Words between the figures, and verbs that say no direction.
bool says_nothing(std::string_view word) {
  constexpr std::array<std::string_view, 24> words = {
      "above", "and",   "at",      "below", "bring", "by",   "down",  "from",
      "get",   "go",    "goes",    "keep",  "least", "more", "most",  "move",
      "over",  "reach", "reaches", "than",  "take",  "to",   "under", "up"};
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// A verb in front that moves or reaches a measure: it is not what is measured.
bool is_mover(std::string_view word) {
  constexpr std::array<std::string_view, 20> movers = {
      "achieve", "boost",    "cut",   "decrease", "double",  "ensure",    "get",
      "grow",    "halve",    "have",  "hit",      "improve", "increase",  "lift",
      "lower",   "maintain", "raise", "reach",    "reduce",  "strengthen"};
  return std::find(movers.begin(), movers.end(), word) != movers.end();
}

std::vector<std::string_view> words_of_key(std::string_view key) {
  std::vector<std::string_view> out;
  out.reserve(static_cast<std::size_t>(std::count(key.begin(), key.end(), ' ')) + 1);
  while (!key.empty()) {
    const std::size_t space = std::min(key.find(' '), key.size());
    const std::string_view word = key.substr(0, space);
    const bool verb = out.empty() && is_mover(word);
    if (!word.empty() && !verb && !says_nothing(word)) out.push_back(word);
    key.remove_prefix(std::min(space + 1, key.size()));
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

}  // namespace

std::string subject_of(const model::KeyResult& key_result) {
  if (!key_result.metric && !key_result.reading.measure) return {};
  const std::string key =
      prose::metric_key(key_result.metric ? **key_result.metric : topic_of(key_result));
  std::string out;
  for (const std::string_view word : words_of_key(key)) {
    if (!out.empty()) out += ' ';
    out += word;
  }
  return out;
}

}  // namespace okr::load
