// SPDX-License-Identifier: MIT
#include "../explanation/gap_words.h"
#include "../insights.h"
#include "../percent.h"
#include "key_result_words.h"
#include "sections.h"

#include <okr/load/note.h>

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace okr::report {
namespace {

using rollup::Status;

Cell progress_cell(const Paper& paper, model::KeyResultIndex index) {
  const rollup::KeyResultScore& score = paper.score(index);
  Cell out = cell(share_text(score));
  if (!score.raw) return out;
  const Meaning meaning = score.verdict ? meaning_of(*score.verdict) : meaning_of(score.status);
  Meter meter{.progress = score.progress, .expected = {}, .meaning = meaning};
  if (!paper.is_over()) meter.expected = score.expected;
  out.meter = meter;
  return out;
}

Cell trend_cell(const Paper& paper, const ReviewedKeyResult& reviewed) {
  Cell out;
  out.trend = trend_of(paper, reviewed);
  return out;
}

Cell words_cell(Words words) {
  return {.text = std::move(words)};
}

std::vector<Cell> row_of(const Paper& paper, const ReviewedKeyResult& reviewed) {
  const model::KeyResultIndex index = reviewed.index;
  const bool begun = paper.review.phase != Phase::not_begun;
  std::vector<Cell> row{cell(title_of(paper.at(index).title)), cell(goal_text(paper, index))};
  if (!begun) {
    row.push_back(cell(names_of(paper, index)));
    return row;
  }
  if (paper.score(index).status == Status::dropped) {
    row.resize(paper.is_over() ? 8 : 9);
    row[7] = cell(quiet("dropped"));
    return row;
  }
  row.push_back(cell(reached_text(paper, index)));
  row.push_back(progress_cell(paper, index));
  row.push_back(trend_cell(paper, reviewed));
  row.push_back(cell(confidence_words(reviewed)));
  row.push_back(cell(rhythm_text(reviewed)));
  row.push_back(words_cell(outcome_words(paper.score(index))));
  if (!paper.is_over()) row.push_back(words_cell(forecast_words(paper, index)));
  return row;
}

std::vector<Column> columns_of(const Paper& paper) {
  if (paper.review.phase == Phase::not_begun)
    return {left("Key result"), left("Baseline \u2192 target"), left("Ask")};
  std::vector<Column> columns{left("Key result"),
                              left("Baseline \u2192 target"),
                              right(paper.is_over() ? "Final" : "Now"),
                              right("Progress"),
                              left("Trend"),
                              left("Confidence"),
                              left("Check-ins"),
                              left(paper.is_over() ? "Verdict" : "Status")};
  if (!paper.is_over()) columns.push_back(left("Heads for"));
  return columns;
}

std::string note_text(const Paper& paper, const TellingNote& note) {
  if (note.milestone != nullptr)
    return (note.milestone->title ? **note.milestone->title : note.milestone->id) + " is done";
  const text::Source& source = paper.view.workspace.sources.at(note.checkin->span.file);
  std::string text = load::note_text(source, *note.checkin);
  std::replace(text.begin(), text.end(), '\n', ' ');
  return text;
}

std::string step_text(const TellingNote& note, rollup::Method method) {
  if (!note.after) return {};
  const std::string_view what = method == rollup::Method::binary ? "chance" : "progress";
  const std::string after = percent(*note.after);
  if (!note.before) return fmt::format(" ({} {})", what, after);
  return fmt::format(" ({} {} \u2192 {})", what, percent(*note.before), after);
}

/// "2026-07-27 repeat purchase rate (progress 18.8% -> 25%): Enamel arrives in the shop"
Words note_words(const Paper& paper, model::KeyResultIndex index, const TellingNote& note) {
  const model::Date day = note.milestone != nullptr ? **note.milestone->done : **note.checkin->date;
  return {quiet(model::to_string(day)),
          {.text = " " + short_name(paper.at(index))},
          quiet(step_text(note, paper.score(index).method)),
          {.text = ": " + note_text(paper, note)}};
}

/// What it counts as meanwhile, and why there is no number.
std::string gap_text(const Paper& paper, const model::KeyResult& kr,
                     const rollup::KeyResultScore& score) {
  if (score.status == Status::not_started && kr.start)
    return fmt::format("begins on {}, counts as 0 until then", model::to_string(**kr.start));
  const std::string counts = "no data, counts as 0: ";
  if (paper.is_over() && score.gap == rollup::Gap::no_checkin)
    return counts + "nobody ever reported on it";
  return counts + std::string(words_for(score.gap));
}

Words with_name(const model::KeyResult& kr, std::string text) {
  return {{.text = short_name(kr) + ": "}, {.text = std::move(text)}};
}

void add_remarks(const Paper& paper, const ReviewedKeyResult& reviewed, std::vector<Words>& items) {
  const model::KeyResult& kr = paper.at(reviewed.index);
  const rollup::KeyResultScore& score = paper.score(reviewed.index);
  if (score.status == Status::dropped) {
    if (!kr.dropped) return;
    std::string text = fmt::format("dropped on {}", model::to_string(**kr.dropped));
    if (kr.reason) text += ", " + **kr.reason;
    items.push_back(with_name(kr, std::move(text)));
    return;
  }
  for (const TellingNote& note : reviewed.notes)
    items.push_back(note_words(paper, reviewed.index, note));
  if (!score.raw && score.gap != rollup::Gap::none && paper.review.phase != Phase::not_begun)
    items.push_back(with_name(kr, gap_text(paper, kr, score)));
  for (const std::string& insight :
       insights(paper.view.workspace, paper.view.scores, reviewed.index)) {
    items.push_back({meant(short_name(kr) + ": " + insight, Meaning::warning)});
  }
}

}  // namespace

void add_key_results(Paper& paper, const ReviewedObjective& objective) {
  if (objective.key_results.empty()) {
    if (paper.at(objective.index).key_results.empty())
      add_paragraph(paper, "It has no key result, so nothing says whether it was reached.");
    return;
  }
  Table table{.caption = "Key results of: " + title_of(paper.at(objective.index).title),
              .columns = columns_of(paper)};
  std::vector<Words> remarks;
  for (const ReviewedKeyResult& reviewed : objective.key_results) {
    table.rows.push_back(row_of(paper, reviewed));
    add_remarks(paper, reviewed, remarks);
  }
  add(paper, std::move(table));
  const std::size_t all = paper.at(objective.index).key_results.size();
  if (objective.key_results.size() < all) {
    add_paragraph(paper, fmt::format("{} of its {} key results: what was asked for.",
                                     objective.key_results.size(), all));
  }
  add_bullets(paper, std::move(remarks));
}

}  // namespace okr::report
