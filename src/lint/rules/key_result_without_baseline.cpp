// SPDX-License-Identifier: MIT
#include "../nodes.h"
#include "../rules.h"
#include "../text_finding.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace okr::lint::rules {
namespace {

using model::KeyResult;
using prose::Range;

constexpr std::string_view message =
    "it says where to get, not from where: without a baseline there is no progress to see";

std::string_view before(std::string_view title, std::uint32_t at) {
  std::string_view out = title.substr(0, at);
  while (out.ends_with(' ')) out.remove_suffix(1);
  return out;
}

/// Where `word` stands right in front of byte `at`, from the word to `at`.
std::optional<Range> word_before(std::string_view title, std::uint32_t at, std::string_view word) {
  const std::string_view head = before(title, at);
  if (!head.ends_with(word)) return std::nullopt;
  const std::size_t begin = head.size() - word.size();
  if (begin == 0 || head[begin - 1] != ' ') return std::nullopt;
  return Range{static_cast<std::uint32_t>(begin), at};
}

struct Rewriting {
  Range range;
  std::string words;
};

std::string_view slice(std::string_view title, Range range) {
  return title.substr(range.begin, range.end - range.begin);
}

/// "Reach 1,000 daily users by May": a sentence of its own, since "from" fits nowhere in it.
std::optional<Rewriting> whole_sentence(std::string_view title, const prose::Measure& measure,
                                        Range target) {
  if (measure.metric.empty()) return std::nullopt;
  const bool down = measure.direction == prose::Direction::decrease;
  std::string words = fmt::format("{} {} from ___ to {}", down ? "Lower" : "Raise", measure.metric,
                                  slice(title, target));
  if (measure.deadline && measure.deadline->range.begin >= target.end) {
    const std::uint32_t begin = measure.deadline->range.begin;
    const std::optional<Range> by = word_before(title, begin, "by");
    const std::uint32_t from = by ? by->begin : begin;
    words += fmt::format(" {}", slice(title, {from, measure.deadline->range.end}));
  }
  return Rewriting{{0, static_cast<std::uint32_t>(title.size())}, std::move(words)};
}

/// "60% of riders come back": what is counted stands behind the figure, and is told by a clause
/// that fits behind no verb of ours; but where it stands today fits behind the sentence.
std::optional<Rewriting> up_from(std::string_view title, const prose::Measure& measure) {
  std::string_view end = title;
  while (end.ends_with('.') || end.ends_with(' ')) end.remove_suffix(1);
  const auto at = static_cast<std::uint32_t>(end.size());
  const bool down = measure.direction == prose::Direction::decrease;
  return Rewriting{{at, at}, down ? ", down from ___" : ", up from ___"};
}

bool begins_with_figure(std::string_view title, Range target) {
  std::string_view lead = before(title, target.begin);
  lead.remove_prefix(std::min(lead.find_first_not_of(' '), lead.size()));
  for (const std::string_view bound : {"", "At least", "at least", "More than", "Over", ">", "≥"})
    if (lead == bound) return true;
  return false;
}

/// "Reduction in food waste of 20%": "raise reduction" would say something else.
bool names_change(std::string_view metric) {
  for (const std::string_view word : {"Reduction", "Increase", "Decrease", "Growth", "Improvement",
                                      "Drop", "Decline", "Rise", "Cut"}) {
    const std::string_view rest = metric.substr(std::min<std::size_t>(metric.size(), 1));
    if (rest.starts_with(word.substr(1))) return true;
  }
  return false;
}

/// The sentence with blanks; nothing where the target is not in it.
std::optional<Rewriting> with_blanks(const KeyResult& key_result) {
  if (!key_result.reading.measure) return std::nullopt;
  const prose::Measure& measure = *key_result.reading.measure;
  const std::string_view title = key_result.title.value;
  if (measure.relative) {
    Range range = measure.relative->range;
    // "by 5 points to 60%" says where to get as well.
    const std::size_t to = title.find(" to ", range.end);
    const bool goes_on = to != std::string_view::npos && to + 4 < title.size() &&
                         title[to + 4] >= '0' && title[to + 4] <= '9';
    if (goes_on) return std::nullopt;
    if (const auto by = word_before(title, range.begin, "by")) {
      return Rewriting{{by->begin, range.end}, "from ___ to ___"};
    }
    return std::nullopt;
  }
  if (!measure.target) return std::nullopt;
  const Range target = measure.target->range;
  if (const auto to = word_before(title, target.begin, "to")) {
    return Rewriting{{to->begin, to->begin}, "from ___ "};
  }
  if (names_change(measure.metric)) return std::nullopt;
  const bool follows = measure.metric_range.begin >= target.end;
  if (follows && begins_with_figure(title, target)) return up_from(title, measure);
  return whole_sentence(title, measure, target);
}

text::Span place_of(const KeyResult& key_result) {
  if (key_result.measure.target) return key_result.measure.target->span;
  return key_result.title.part(key_result.measure.relative->range);
}

diag::Diagnostic finding(const KeyResult& key_result) {
  diag::Diagnostic out;
  out.rule = "key-result-without-baseline";
  out.span = place_of(key_result);
  out.message = message;
  if (const std::optional<Rewriting> blanks = with_blanks(key_result)) {
    out.help =
        fmt::format("\"{}\"", model::reworded(key_result.title, blanks->range, blanks->words));
    out.fixes.push_back(
        blank_to_fill(key_result.title, blanks->range, blanks->words, "say where it stands today"));
  } else {
    out.help = "add baseline: ___, or say in the sentence from where to where";
  }
  return out;
}

bool lacks_baseline(const model::Measure& measure) {
  return measure.kind == model::Kind::metric && (measure.target || measure.relative) &&
         !measure.baseline && !measure.from_nothing;
}

void check(const Context& context, Findings& findings) {
  if (!context.workspace.config.english) return;
  each_key_result(context, [&](KeyResultNode node) {
    const KeyResult& key_result = node.key_result;
    if (key_result.unread_parts || model::is_fed(context.workspace, node.index)) return;
    if (lacks_baseline(key_result.measure)) findings.push_back(finding(key_result));
  });
}

}  // namespace

constinit const Rule key_result_without_baseline{
    .id = "key-result-without-baseline",
    .group = Group::founding,
    .severities = error_from_recommended,
    .judges_sentence = true,
    .by_objective = true,
    .summary = "a target without the value that it starts from",
    .rationale =
        "From 48 to 50 is a stroll, from 5 to 50 a feat. Who does not know the baseline can't tell "
        "whether the target is worth it, nor half-way through whether it is half reached.",
    .bad = R"(- Raise NPS to 50
)",
    .good = R"(- Raise NPS from 30 to 50
)",
    .fix = "needs input: adds a blank for the baseline: Raise NPS from ___ to 50",
    .check = check,
};

}  // namespace okr::lint::rules
