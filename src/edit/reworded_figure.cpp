// SPDX-License-Identifier: MIT
#include "reworded_figure.h"

#include "said_alike.h"

#include <okr/text/ascii.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace okr::edit {
namespace {

using model::KeyResult;
using prose::Direction;
using prose::Figure;
using prose::Measure;
using prose::Range;

struct Rewording {
  Range range;
  std::string words;
};

const Measure* said_in(const KeyResult& key_result) {
  return key_result.reading.measure ? &*key_result.reading.measure : nullptr;
}

/// Of a measure as it was read or as it is judged by, which call their figures alike.
auto& figure_of(auto& measure, Slot slot) {
  switch (slot) {
    case Slot::baseline:
      return measure.baseline;
    case Slot::target:
      return measure.target;
    case Slot::min:
      return measure.min;
    case Slot::max:
      return measure.max;
  }
  return measure.target;
}

/// Which of the sentence's own figures the key result takes for `slot`: a written kind makes its
/// only bound a target, or its target a bound.
std::optional<Slot> slot_said(const KeyResult& key_result, Slot slot) {
  const Measure* const said = said_in(key_result);
  if (said == nullptr) return std::nullopt;
  Measure copy = *said;
  if (figure_of(copy, slot)) return slot;
  const bool falls = key_result.measure.direction == Direction::decrease;
  if (slot == Slot::target && said->min.has_value() != said->max.has_value())
    return said->min ? Slot::min : Slot::max;
  const bool is_bound = slot == Slot::min || slot == Slot::max;
  if (is_bound && said->target && !said->min && !said->max && falls == (slot == Slot::max))
    return Slot::target;
  return std::nullopt;
}

bool same_figure(const std::optional<Figure>& a, const std::optional<Figure>& b) {
  return a.has_value() == b.has_value() && (!a || is_near(a->value, b->value));
}

std::optional<Measure> read(const std::string& sentence, const model::Config& config) {
  return prose::read_key_result(sentence, config.words, config.currency).measure;
}

std::optional<std::string> first_that_says(const KeyResult& key_result, const Measure& wanted,
                                           const std::vector<Rewording>& rewordings,
                                           const model::Config& config) {
  for (const Rewording& rewording : rewordings) {
    std::string sentence = model::reworded(key_result.title, rewording.range, rewording.words);
    const auto measure = read(sentence, config);
    if (measure && same_measure(*measure, wanted)) return sentence;
  }
  return std::nullopt;
}

std::string_view words_at(const KeyResult& key_result, Range range) {
  return std::string_view(key_result.title.value).substr(range.begin, range.end - range.begin);
}

bool is_multiple(std::string_view word) {
  constexpr std::array<std::string_view, 4> verbs = {"double", "triple", "quadruple", "halve"};
  return std::find(verbs.begin(), verbs.end(), text::to_lower(word)) != verbs.end();
}

std::uint32_t end_of_words(std::string_view title) {
  const std::size_t last = title.find_last_not_of(" .");
  return static_cast<std::uint32_t>(last + 1);
}

/// "Double sign-ups from 100" as "Raise sign-ups from 100 to 150".
Rewording without_multiple(const KeyResult& key_result, const Measure& said, Range verb,
                           std::string_view number) {
  const std::string_view title = key_result.title.value;
  const std::uint32_t end =
      said.baseline ? said.baseline->range.end : (said.deadline ? verb.end : end_of_words(title));
  std::string words = said.direction == Direction::decrease ? "Lower" : "Raise";
  if (!text::is_capital(title[verb.begin])) words[0] = text::to_lower(words[0]);
  words += title.substr(verb.end, end - verb.end);
  words += " to ";
  words += number;
  return {{verb.begin, end}, std::move(words)};
}

/// "by 20%" as "to 60", "by 3 points" too.
std::optional<Rewording> without_step(const KeyResult& key_result, Range step,
                                      std::string_view number) {
  const std::string_view before = std::string_view(key_result.title.value).substr(0, step.begin);
  if (!text::to_lower(before).ends_with("by ")) return std::nullopt;
  const std::string behind = text::to_lower(key_result.title.value.substr(step.end));
  for (const std::string_view word : {" percentage points", " points", " point"}) {
    if (!behind.starts_with(word)) continue;
    step.end += static_cast<std::uint32_t>(word.size());
    break;
  }
  return Rewording{{step.begin - 3, step.end}, "to " + std::string(number)};
}

/// Whether a number without it would read as another thing: 20 for 20%. A word such as shops
/// stands in the sentence anyway, and money is written in many ways.
bool belongs_to_number(const std::string& unit, const std::string& currency) {
  return !unit.empty() && !prose::is_money(unit) &&
         prose::parse_quantity(prose::to_string({1, unit}), currency, "");
}

/// In the manner of the baseline where there is one, else as typed, else plainly.
std::vector<std::string> plain_ways(const KeyResult& key_result, double value,
                                    const std::string& unit, std::string_view typed,
                                    const std::string& currency) {
  std::vector<std::string> ways;
  if (const auto& baseline = said_in(key_result)->baseline)
    ways = said_alike(words_at(key_result, baseline->range), baseline->value, value);
  const auto quantity = prose::parse_quantity(typed, currency, unit);
  const bool is_bare = quantity && quantity->unit.empty();
  if (is_bare && belongs_to_number(unit, currency)) ways.push_back(prose::to_string({value, unit}));
  ways.emplace_back(typed);
  ways.push_back(prose::to_string({value, unit}));
  return ways;
}

/// "a dozen" whole.
Range with_article(const KeyResult& key_result, Range words) {
  const std::string before =
      text::to_lower(std::string_view(key_result.title.value).substr(0, words.begin));
  if (before == "a " || before.ends_with(" a ")) words.begin -= 2;
  return words;
}

/// "in November" as "by 2026-12-01".
Rewording by_day(const KeyResult& key_result, Range deadline, std::string_view day) {
  constexpr std::array<std::string_view, 3> spans = {"in ", "during ", "within "};
  const std::string_view title = key_result.title.value;
  const std::string before = text::to_lower(title.substr(0, deadline.begin));
  for (const std::string_view span : spans) {
    const bool is_whole = before == span || before.ends_with(' ' + std::string(span));
    if (!is_whole) continue;
    deadline.begin -= static_cast<std::uint32_t>(span.size());
    const bool is_capital = text::is_capital(title[deadline.begin]);
    return {deadline, (is_capital ? "By " : "by ") + std::string(day)};
  }
  return {deadline, std::string(day)};
}

std::vector<Rewording> rewordings_of(const KeyResult& key_result, const Figure& figure,
                                     bool is_step, double value,
                                     const std::vector<std::string>& plain) {
  const Measure& said = *said_in(key_result);
  const std::string_view words = words_at(key_result, figure.range);
  std::vector<Rewording> out;
  if (!is_step) {
    for (std::string& way : said_alike(words, figure.value, value))
      out.push_back({figure.range, std::move(way)});
  }
  // "One in three cooks comes" and "1 in 3" take no number without other words around it.
  const bool has_digit = std::any_of(words.begin(), words.end(), text::is_digit);
  const bool is_in_words = out.empty() && words.find(' ') != std::string_view::npos && !has_digit;
  const bool is_phrase = is_in_words || words.find(" in ") != std::string_view::npos;
  for (const std::string& number : is_phrase ? std::vector<std::string>() : plain) {
    if (is_multiple(words)) {
      out.push_back(without_multiple(key_result, said, figure.range, number));
    } else if (is_step) {
      if (auto step = without_step(key_result, figure.range, number)) out.push_back(*step);
    } else {
      out.push_back({with_article(key_result, figure.range), number});
    }
  }
  return out;
}

}  // namespace

bool is_near(double a, double b) {
  return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)});
}

bool same_measure(const Measure& a, const Measure& b) {
  const auto deadline = [](const Measure& m) { return m.deadline ? m.deadline->text : ""; };
  return a.kind == b.kind && (b.metric.empty() || a.metric == b.metric) &&
         a.direction == b.direction && prose::same_unit(a.unit, b.unit) &&
         same_figure(a.baseline, b.baseline) && same_figure(a.target, b.target) &&
         same_figure(a.min, b.min) && same_figure(a.max, b.max) &&
         same_figure(a.relative, b.relative) && deadline(a) == deadline(b);
}

const model::Maybe<double>& figure_in(const model::Measure& measure, Slot slot) {
  return figure_of(measure, slot);
}

std::optional<Figure> said_figure(const KeyResult& key_result, Slot slot) {
  const Measure* const said = said_in(key_result);
  if (said == nullptr) return std::nullopt;
  if (const auto own = slot_said(key_result, slot)) {
    Measure copy = *said;
    return figure_of(copy, *own);
  }
  if (slot == Slot::target) return said->relative;
  return std::nullopt;
}

std::optional<std::string> sentence_with(const KeyResult& key_result, Slot slot, double value,
                                         std::string_view typed, const model::Config& config) {
  const auto figure = said_figure(key_result, slot);
  if (!figure) return std::nullopt;
  Measure wanted = *said_in(key_result);
  const auto own = slot_said(key_result, slot);
  const bool is_step = !own;
  const std::string unit = is_step || wanted.unit.empty() ? key_result.measure.unit : wanted.unit;
  const auto said = prose::convert({value, key_result.measure.unit}, unit);
  if (!said) return std::nullopt;
  figure_of(wanted, own.value_or(Slot::target)) = Figure{*said, {}};
  if (is_step) wanted.relative.reset();
  return first_that_says(key_result, wanted,
                         rewordings_of(key_result, *figure, is_step, *said,
                                       plain_ways(key_result, *said, unit, typed, config.currency)),
                         config);
}

std::optional<std::string> sentence_turned(const KeyResult& key_result, Direction direction,
                                           const model::Config& config) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 5> pairs = {
      {{"Raise", "Lower"},
       {"Increase", "Reduce"},
       {"Increase", "Decrease"},
       {"Grow", "Shrink"},
       {"Raise", "Cut"}}};
  const Measure* const said = said_in(key_result);
  if (said == nullptr || said->direction_range.begin >= said->direction_range.end)
    return std::nullopt;
  const std::string verb = text::to_lower(words_at(key_result, said->direction_range));
  Measure wanted = *said;
  wanted.direction = direction;
  std::vector<Rewording> rewordings;
  for (const auto& [up, down] : pairs) {
    for (const auto& [from, to] : {std::pair(up, down), std::pair(down, up)}) {
      if (text::to_lower(from) != verb) continue;
      const bool is_first = said->direction_range.begin == 0;
      rewordings.push_back(
          {said->direction_range, is_first ? std::string(to) : text::to_lower(to)});
    }
  }
  return first_that_says(key_result, wanted, rewordings, config);
}

std::optional<std::string> sentence_due(const KeyResult& key_result, std::string_view words,
                                        const model::Config& config) {
  const auto& deadline = key_result.reading.deadline;
  if (!deadline) return std::nullopt;
  const Rewording rewording = by_day(key_result, deadline->range, words);
  std::string sentence = model::reworded(key_result.title, rewording.range, rewording.words);
  const auto reading = prose::read_key_result(sentence, config.words, config.currency);
  if (!reading.deadline || reading.deadline->text != words) return std::nullopt;
  if (reading.measure.has_value() != key_result.reading.measure.has_value()) return std::nullopt;
  if (reading.measure) {
    Measure wanted = *key_result.reading.measure;
    if (wanted.deadline) wanted.deadline->text = words;
    if (!same_measure(*reading.measure, wanted)) return std::nullopt;
  }
  return sentence;
}

}  // namespace okr::edit
