// SPDX-License-Identifier: MIT
#include "explanation/numbers.h"
#include "page.h"
#include "percent.h"

#include <okr/load/note.h>
#include <okr/report/due_card.h>
#include <okr/report/review_card.h>
#include <okr/rollup/measure.h>

#include <fmt/format.h>

#include <algorithm>

namespace okr::report {
namespace {

using model::KeyResult;
using model::Objective;
using rollup::Method;

constexpr std::size_t most_notes = 2;

/// "came to 12%", "done"
std::string value_text(const model::CheckInValue& value, std::string_view came_to) {
  if (const bool* const done = std::get_if<bool>(&value)) return *done ? "done" : "not done";
  const auto& quantity = std::get<model::Quantity>(value);
  return fmt::format("{} {}", came_to, written(quantity.value, quantity.unit));
}

/// "at least 30 and at most 40"
std::string bounds_text(const rollup::Yardstick& yardstick, std::string_view unit) {
  std::string text;
  if (yardstick.min) text = "at least " + written(*yardstick.min, unit);
  if (yardstick.max) {
    text += (text.empty() ? "" : " and ") + ("at most " + written(*yardstick.max, unit));
  }
  return text;
}

/// What it was to do: "5% -> 15%"; empty where the sentence says all there is.
std::string way_text(const KeyResult& kr, const rollup::Yardstick& yardstick,
                     const Screen& screen) {
  const std::string_view arrow = screen.charset == Screen::Charset::unicode ? "→" : "->";
  const std::string& unit = kr.measure.unit;
  switch (yardstick.method) {
    case Method::metric:
    case Method::into_range:
      if (!yardstick.way) return {};
      return fmt::format("{} {} {}", written(yardstick.way->from, unit), arrow,
                         written(yardstick.way->to, unit));
    case Method::threshold:
    case Method::maintain:
      return bounds_text(yardstick, unit);
    case Method::fed:
      return "by the objectives aligned to it";
    case Method::milestones:
    case Method::binary:
    case Method::unmeasured:
      return {};
  }
  return {};
}

std::string milestones_text(const KeyResult& kr, model::Date as_of) {
  std::size_t all = 0;
  std::size_t done = 0;
  for (const model::Milestone& milestone : kr.milestones) {
    if (model::is_dropped(milestone, as_of)) continue;
    ++all;
    if (milestone.done && **milestone.done <= as_of) ++done;
  }
  return fmt::format("{} of {} done", done, all);
}

/// "came to 12%: 70%", "2 of 3 done: 66.7%", "no data, which counts 0"
std::string outcome_text(const ReviewView& view, std::uint32_t objective, const KeyResult& kr,
                         const rollup::KeyResultScore& score) {
  if (!score.raw) return "no data, which counts 0";
  if (score.method == Method::milestones)
    return fmt::format("{}: {}", milestones_text(kr, view.scores.as_of), percent(*score.raw));
  // A chance that was stated is no result.
  if (score.is_estimate) return "still open";
  if (!score.current) return percent(*score.raw);
  const bool is_over = view.scores.objectives[objective].verdict.has_value();
  return fmt::format("{}: {}", value_text(*score.current, is_over ? "came to" : "now"),
                     percent(*score.raw));
}

std::string confidence_words(const ReviewedKeyResult& key_result, const Screen& screen) {
  const auto& first = key_result.first_confidence;
  const auto& last = key_result.last_confidence;
  if (!last) return {};
  if (!first || *first == *last) return "confidence " + confidence_text(*last);
  const std::string_view arrow = screen.charset == Screen::Charset::unicode ? "→" : "->";
  return fmt::format("confidence {} {} {}", confidence_text(*first), arrow, confidence_text(*last));
}

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
  std::string out;
  for (const std::string& part : parts) {
    if (part.empty()) continue;
    if (!out.empty()) out += between;
    out += part;
  }
  return out;
}

/// "2026-08-10: bundles sell at last", "2026-08-10: the German guide is out"
std::string note_line(const model::Workspace& workspace, const TellingNote& note) {
  if (note.milestone != nullptr) {
    const std::string name = note.milestone->title ? **note.milestone->title : note.milestone->id;
    const auto& done = note.milestone->done;
    return done ? fmt::format("{}: {}", model::to_string(**done), name) : name;
  }
  if (note.checkin == nullptr || !note.checkin->date) return {};
  const std::string words =
      load::note_text(workspace.sources.at(note.checkin->span.file), *note.checkin);
  return words.empty() ? std::string()
                       : fmt::format("{}: {}", model::to_string(**note.checkin->date), words);
}

std::string key_result_lines(const ReviewView& view, const ReviewedKeyResult& key_result,
                             int indent, const Screen& screen) {
  const Objective& objective = view.workspace.objectives[key_result.index.objective];
  const KeyResult& kr = objective.key_results[key_result.index.key_result];
  const rollup::KeyResultScore& score =
      view.scores.objectives[key_result.index.objective].key_results[key_result.index.key_result];
  if (score.status == rollup::Status::dropped)
    return fitted("- dropped: " + kr.title.value, indent, screen);
  const rollup::Yardstick yardstick = rollup::yardstick_of(view.workspace, key_result.index);
  std::string out = fitted("- " + kr.title.value, indent, screen);
  const std::string came_out = joined(
      {way_text(kr, yardstick, screen), outcome_text(view, key_result.index.objective, kr, score)},
      ", ");
  const std::string facts = joined({came_out, confidence_words(key_result, screen)}, "; ");
  out += fitted(facts, indent + 2, screen);
  const std::size_t count = std::min(key_result.notes.size(), most_notes);
  for (std::size_t i = 0; i < count; ++i) {
    const std::string line = note_line(view.workspace, key_result.notes[i]);
    if (!line.empty()) out += fitted(line, indent + 2, screen);
  }
  return out;
}

std::string standing_text(const ReviewView& view, std::uint32_t index) {
  const rollup::ObjectiveScore& score = view.scores.objectives[index];
  std::string text = "score " + score_words(view, index);
  if (score.progress) text += fmt::format("; progress {}", percent(*score.progress));
  if (score.with_data < score.counted)
    text += fmt::format("; {} of {} items have data", score.with_data, score.counted);
  return text;
}

}  // namespace

std::string score_words(const ReviewView& view, std::uint32_t objective) {
  const rollup::ObjectiveScore& score = view.scores.objectives[objective];
  if (!score.score) return "none, as there is nothing to count";
  const model::Commitment commitment = rollup::commitment_of(view.workspace.objectives[objective]);
  const std::string_view verdict = name_of(rollup::verdict_of(*score.score, commitment));
  const bool is_over = score.verdict.has_value();
  return fmt::format("{}, {}{}", score_text(*score.score), is_over ? "" : "which would be ",
                     verdict);
}

std::string_view questions_of(rollup::Verdict verdict) {
  switch (verdict) {
    case rollup::Verdict::missed:
      return "What 2 or 3 things would we do differently? Was it inside: could we have foreseen "
             "it? Or outside: how do we become resilient?";
    case rollup::Verdict::met:
      return "Which initiatives and processes worked? How could the result be better? What "
             "surprised us?";
    case rollup::Verdict::overshoot:
      return "Was the target too low, and did we miss achieving more? Was the market kind, and "
             "why? How do we use it?";
  }
  return {};
}

std::string review_card(const ReviewView& view, const ReviewedObjective& objective,
                        std::string_view number, const Screen& screen) {
  const Objective& facts = view.workspace.objectives[objective.index];
  const rollup::ObjectiveScore& score = view.scores.objectives[objective.index];
  const model::Commitment commitment = rollup::commitment_of(facts);
  const bool is_committed = commitment == model::Commitment::committed;
  const int indent = static_cast<int>(number.size()) + 2;
  std::string out = fitted(facts.title.value, indent, screen);
  out.replace(0, number.size(), number);
  out += fitted(reference_of(facts) + (is_committed ? ", committed" : ""), indent, screen);
  if (facts.why) out += fitted("why: " + facts.why->value, indent, screen);
  out += fitted(standing_text(view, objective.index), indent, screen);
  for (const ReviewedKeyResult& key_result : objective.key_results)
    out += key_result_lines(view, key_result, indent, screen);
  if (score.score)
    out += fitted(questions_of(rollup::verdict_of(*score.score, commitment)), indent, screen);
  return out;
}

}  // namespace okr::report
