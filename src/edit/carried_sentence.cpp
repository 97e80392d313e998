// SPDX-License-Identifier: MIT
#include "carried_sentence.h"

#include "reworded_figure.h"

#include <okr/edit/carry.h>
#include <okr/text/ascii.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <utility>
#include <vector>

namespace okr::edit {
namespace {

using model::KeyResult;
using prose::Direction;
using prose::Measure;
using prose::Range;
using Start = CarriedSentence::Start;

/// The same key result, called otherwise.
KeyResult called(const KeyResult& key_result, std::string sentence, const model::Config& config) {
  KeyResult out;
  out.reading = prose::read_key_result(sentence, config.words, config.currency);
  out.title.value = std::move(sentence);
  out.measure = key_result.measure;
  return out;
}

bool is_beyond(const model::Measure& measure, double target, double reached) {
  return measure.direction == Direction::decrease ? target < reached : target > reached;
}

/// Some target ahead of where it is now: a sentence "from 17% to 15%" would be no rise.
double target_ahead(const model::Measure& measure, double reached) {
  if (measure.target && is_beyond(measure, **measure.target, reached)) return **measure.target;
  const bool has_way = measure.baseline && measure.target;
  const double way = has_way ? std::abs(**measure.target - **measure.baseline) : 0;
  const double step = way > 0 ? way : 1;
  const double target = measure.direction == Direction::decrease ? reached - step : reached + step;
  return std::round(target * 1e4) / 1e4;
}

std::optional<KeyResult> with_figure(const KeyResult& key_result, Slot slot, double value,
                                     const model::Config& config) {
  const std::string words = prose::to_string({value, key_result.measure.unit});
  auto sentence = sentence_with(key_result, slot, value, words, config);
  if (!sentence) return std::nullopt;
  return called(key_result, *std::move(sentence), config);
}

bool says_a_step(const KeyResult& key_result) {
  const auto figure = said_figure(key_result, Slot::target);
  return figure && key_result.reading.measure->relative == figure;
}

/// "Lose 10 kg" with a blank would ask for another number than the level that is to be reached; in
/// "Grow revenue ___" a level reads as one.
bool asks_how_much(const KeyResult& key_result) {
  return says_a_step(key_result) &&
         key_result.reading.measure->relative_kind != prose::Relative::percent;
}

/// Whether nothing in the sentence is taken for the target that is still to be found.
bool is_open(const KeyResult& blanked, const KeyResult& before) {
  const auto& said = blanked.reading.measure;
  if (!said) return true;
  if (said->target || said->relative || said->min || said->max) return false;
  if (!said->baseline) return true;
  const Measure& was = *before.reading.measure;
  const auto begins = prose::convert({said->baseline->value, said->unit}, was.unit);
  return was.baseline && begins && is_near(*begins, was.baseline->value);
}

Range with_article(std::string_view title, Range words) {
  const std::string before = text::to_lower(title.substr(0, words.begin));
  if (before == "a " || before.ends_with(" a ")) words.begin -= 2;
  return words;
}

std::string from_to(const KeyResult& key_result, Range all, Range baseline) {
  const std::string start =
      key_result.title.value.substr(baseline.begin, baseline.end - baseline.begin);
  return model::reworded(key_result.title, all, "from " + start + " to " + std::string(blank));
}

/// "5% -> 15%" as "from 5% to ___", since an arrow to a blank leads nowhere.
std::optional<std::string> without_arrow(const KeyResult& key_result, Range target,
                                         Range baseline) {
  if (baseline.end > target.begin) return std::nullopt;
  const std::string_view between = text::trimmed(
      std::string_view(key_result.title.value).substr(baseline.end, target.begin - baseline.end));
  if (between != "→" && between != "->" && between != "=>") return std::nullopt;
  return from_to(key_result, {baseline.begin, target.end}, baseline);
}

/// "to 15% from 5%" as "from 5% to ___": "to ___ from 5%" would read as a way to 5%.
std::optional<std::string> turned(const KeyResult& key_result, Range target, Range baseline) {
  const std::string_view title = key_result.title.value;
  if (baseline.begin < target.end) return std::nullopt;
  const std::string_view between = title.substr(target.end, baseline.begin - target.end);
  const bool is_to_from =
      between == " from " && text::to_lower(title.substr(0, target.begin)).ends_with(" to ");
  if (!is_to_from) return std::nullopt;
  return from_to(key_result, {target.begin - 3, baseline.end}, baseline);
}

/// Whether a sentence can go on with it where something before it was taken out.
bool goes_on_well(std::string_view rest) {
  constexpr std::array<std::string_view, 5> leads = {" by ", " through ", " with ", " without ",
                                                     " while "};
  const bool leads_on = std::any_of(leads.begin(), leads.end(),
                                    [&](std::string_view lead) { return rest.starts_with(lead); });
  return rest.empty() || std::string_view(",.;:").find(rest[0]) != std::string_view::npos ||
         leads_on;
}

/// How much of `rest`, which follows the start, says again what the target is followed by: " stars"
/// of "10k stars from 3k stars"; nothing where the words around it would not fit together then.
std::optional<std::size_t> said_again(std::string_view rest, std::string_view after_target) {
  const std::string known = std::string(after_target) + ' ';
  std::size_t length = 0;
  while (length < rest.size() && rest[length] == ' ') {
    const std::size_t end = std::min(rest.find_first_of(" ,.;:", length + 1), rest.size());
    const std::string word = std::string(rest.substr(length, end - length)) + ' ';
    if (known.find(word) == std::string::npos) break;
    length = end;
  }
  const bool fits = length == 0 || goes_on_well(rest.substr(length));
  return fits ? std::optional(length) : std::nullopt;
}

/// "85% of invoices are paid on time, up from 72%" without the last part, for the field to say.
std::optional<std::string> without_start(const KeyResult& key_result, Range target,
                                         Range baseline) {
  constexpr std::array<std::string_view, 15> joints = {" (up from ",
                                                       " (down from ",
                                                       " (from ",
                                                       " (currently ",
                                                       " (today: ",
                                                       " (now ",
                                                       " (was ",
                                                       " (baseline: ",
                                                       " (baseline ",
                                                       ", up from ",
                                                       ", down from ",
                                                       ", currently ",
                                                       " from a baseline of ",
                                                       " from the current ",
                                                       " from "};
  const std::string_view title = key_result.title.value;
  if (baseline.begin < target.end) return std::nullopt;
  const std::string before = text::to_lower(title.substr(0, baseline.begin));
  const auto joint = std::find_if(joints.begin(), joints.end(),
                                  [&](std::string_view words) { return before.ends_with(words); });
  if (joint == joints.end()) return std::nullopt;
  Range part{baseline.begin - static_cast<std::uint32_t>(joint->size()), baseline.end};
  if (part.begin < target.end) return std::nullopt;
  const std::string_view rest = title.substr(baseline.end);
  const bool is_in_brackets = joint->find('(') != std::string_view::npos;
  const std::size_t bracket = rest.find(')');
  const auto more =
      is_in_brackets
          ? (bracket == std::string_view::npos ? std::nullopt : std::optional(bracket + 1))
          : said_again(rest, title.substr(target.end, part.begin - target.end));
  if (!more) return std::nullopt;
  part.end += static_cast<std::uint32_t>(*more);
  std::string sentence = model::reworded(key_result.title, part, "");
  return sentence.replace(target.begin, target.end - target.begin, blank);
}

/// The start may go only where a field says it then.
std::optional<KeyResult> blanked(const KeyResult& key_result, Start start,
                                 const model::Config& config) {
  const Range target =
      with_article(key_result.title.value, said_figure(key_result, Slot::target)->range);
  std::vector<std::optional<std::string>> ways = {model::reworded(key_result.title, target, blank)};
  if (const auto& baseline = key_result.reading.measure->baseline) {
    ways.push_back(without_arrow(key_result, target, baseline->range));
    ways.push_back(turned(key_result, target, baseline->range));
    if (start == Start::said) ways.push_back(without_start(key_result, target, baseline->range));
  }
  for (std::optional<std::string>& way : ways) {
    if (!way) continue;
    KeyResult said = called(key_result, *std::move(way), config);
    if (is_open(said, key_result)) return said;
  }
  return std::nullopt;
}

/// The level that the sentence is to say as its target before that becomes a blank; nothing where
/// it can stay as it is.
std::optional<double> level_to_say(const KeyResult& key_result, std::optional<double> reached) {
  if (!said_figure(key_result, Slot::target)) return std::nullopt;
  const auto& target = key_result.measure.target;
  const bool is_step = says_a_step(key_result);
  if (!reached) return is_step && target ? std::optional(**target) : std::nullopt;
  const double ahead = target_ahead(key_result.measure, *reached);
  const bool is_there = target && is_near(**target, ahead);
  return is_step || !is_there ? std::optional(ahead) : std::nullopt;
}

constexpr std::array<std::string_view, 7> leads = {"by", "before", "until", "till",
                                                   "in", "on",     "during"};

/// The deadline with the word that leads it, and what parts it from the rest; nothing where it is
/// a time that things take, which the next period has too.
std::optional<Range> lead_and_deadline(const KeyResult& key_result, const model::Config& config) {
  const auto& deadline = key_result.reading.deadline;
  if (!deadline || prose::parse_quantity(deadline->text, config.currency, "")) return std::nullopt;
  const std::string_view title = key_result.title.value;
  const std::string before = text::to_lower(title.substr(0, deadline->range.begin));
  const auto lead = std::find_if(leads.begin(), leads.end(), [&](std::string_view word) {
    const std::string led = std::string(word) + ' ';
    return before == led || before.ends_with(' ' + led);
  });
  if (lead == leads.end()) return std::nullopt;
  Range out{deadline->range.begin - static_cast<std::uint32_t>(lead->size()) - 1,
            deadline->range.end};
  const auto is_at = [&](std::uint32_t at, std::string_view any) {
    return at < title.size() && any.find(title[at]) != std::string_view::npos;
  };
  if (out.begin == 0) {
    while (is_at(out.end, ", ")) ++out.end;
  } else {
    while (out.begin > 0 && is_at(out.begin - 1, ", (")) --out.begin;
    if (is_at(out.end, ")")) ++out.end;
  }
  return out;
}

bool measures_the_same(const KeyResult& a, const KeyResult& b) {
  const auto& now = a.reading.measure;
  const auto& was = b.reading.measure;
  if (!now || !was) return now.has_value() == was.has_value();
  Measure timeless = *was;
  timeless.deadline.reset();
  return same_measure(*now, timeless);
}

}  // namespace

std::string without_deadline(const KeyResult& key_result, const model::Config& config) {
  const std::string& title = key_result.title.value;
  const auto range = lead_and_deadline(key_result, config);
  if (!range || (range->begin == 0 && range->end >= title.size())) return title;
  std::string sentence = model::reworded(key_result.title, *range, "");
  const bool begins_small = range->begin == 0 && sentence[0] >= 'a' && sentence[0] <= 'z';
  if (begins_small) sentence[0] = static_cast<char>(sentence[0] - 'a' + 'A');
  const KeyResult said = called(key_result, sentence, config);
  return !said.reading.deadline && measures_the_same(said, key_result) ? sentence : title;
}

CarriedSentence carried_sentence(const KeyResult& key_result, std::optional<double> reached,
                                 const model::Config& config) {
  KeyResult now = called(key_result, without_deadline(key_result, config), config);
  const bool has_start = said_figure(now, Slot::baseline).has_value();
  CarriedSentence out;
  if (has_start) out.start = Start::as_it_was;
  if (const auto ahead = level_to_say(now, reached)) {
    if (auto moved = with_figure(now, Slot::target, *ahead, config)) now = *std::move(moved);
    if (asks_how_much(now)) return {without_deadline(key_result, config), Start::as_it_was, false};
  }
  if (reached && has_start) {
    if (auto moved = with_figure(now, Slot::baseline, *reached, config)) {
      now = *std::move(moved);
      out.start = Start::said;
    }
  }
  if (said_figure(now, Slot::target)) {
    auto open = blanked(now, out.start, config);
    if (!open) return {without_deadline(key_result, config), Start::as_it_was, false};
    now = *std::move(open);
    out.has_blank = true;
    const bool still_says = now.reading.measure && now.reading.measure->baseline;
    if (out.start == Start::said && !still_says) out.start = Start::unsaid;
  }
  out.text = now.title.value;
  return out;
}

}  // namespace okr::edit
