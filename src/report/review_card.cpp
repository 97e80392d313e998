// SPDX-License-Identifier: MIT
#include "page.h"
#include "percent.h"
#include "review/key_result_words.h"
#include "review/questions.h"

#include <okr/load/note.h>
#include <okr/report/due_card.h>
#include <okr/report/review_card.h>

#include <fmt/format.h>

#include <algorithm>

namespace okr::report {
namespace {

using model::Objective;

constexpr std::size_t most_notes = 2;

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

/// "goal: 5% -> 15%; result: 12%, 70%; confidence: 6/10 -> 7/10"
std::string facts_of(const Paper& paper, const ReviewedKeyResult& key_result) {
  const rollup::KeyResultScore& score = paper.score(key_result.index);
  const std::string share = score.raw ? share_text(score) : "no data, which counts 0";
  const std::string result = joined({reached_text(paper, key_result.index), share}, ", ");
  const std::string goal = goal_text(paper, key_result.index);
  const std::string confidence = confidence_words(key_result);
  return joined(
      {goal.empty() ? "" : "goal: " + goal, (paper.is_over() ? "result: " : "now: ") + result,
       confidence.empty() ? "" : "confidence: " + confidence},
      "; ");
}

/// Arrows as every terminal shows them.
std::string fit_for(const Screen& screen, std::string text) {
  constexpr std::string_view arrow = "\u2192";
  if (screen.charset == Screen::Charset::unicode) return text;
  for (std::size_t at = text.find(arrow); at != std::string::npos; at = text.find(arrow, at))
    text.replace(at, arrow.size(), "->");
  return text;
}

std::string key_result_lines(const Paper& paper, const ReviewedKeyResult& key_result, int indent,
                             const Screen& screen) {
  const std::string& title = paper.at(key_result.index).title.value;
  if (paper.score(key_result.index).status == rollup::Status::dropped)
    return fitted("- dropped: " + title, indent, screen);
  std::string out = fitted("- " + title, indent, screen);
  out += fitted(fit_for(screen, facts_of(paper, key_result)), indent + 2, screen);
  const std::size_t count = std::min(key_result.notes.size(), most_notes);
  for (std::size_t i = 0; i < count; ++i) {
    const std::string line = note_line(paper.view.workspace, key_result.notes[i]);
    if (!line.empty()) out += fitted(line, indent + 2, screen);
  }
  return out;
}

std::string questions_text(rollup::Verdict verdict) {
  std::string out;
  for (const std::string_view question : questions_for(verdict))
    out += fmt::format("{}{}", out.empty() ? "" : " ", question);
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

std::string review_card(const ReviewView& view, const Review& review,
                        const ReviewedObjective& objective, std::string_view number,
                        const Screen& screen) {
  const Known known{};
  const Paper paper{.view = view, .review = review, .known = known};
  const Objective& facts = paper.at(objective.index);
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
    out += key_result_lines(paper, key_result, indent, screen);
  if (score.score)
    out += fitted(questions_text(rollup::verdict_of(*score.score, commitment)), indent, screen);
  return out;
}

}  // namespace okr::report
