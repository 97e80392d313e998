// SPDX-License-Identifier: MIT
#include "status_rows.h"

#include "insights.h"
#include "percent.h"

#include <okr/rollup/history.h>
#include <okr/text/utf8.h>

#include <fmt/format.h>

#include <algorithm>

namespace okr::report {
namespace {

using rollup::Freshness;
using rollup::Status;

bool has_nothing_to_show(Status status) {
  return status == Status::no_data || status == Status::not_started || status == Status::dropped;
}

/// What there is no number for, without saying twice what the status says.
std::string missing(Status status) {
  return has_nothing_to_show(status) ? "" : "no data";
}

std::optional<Bar> bar_of(double progress, std::optional<double> expected, Status status) {
  if (status == Status::dropped) return std::nullopt;
  if (status == Status::not_started) expected.reset();
  return Bar{progress, expected, tone_of(status)};
}

/// "3d", "9d due", "never": what the status does not say already.
std::string age(const std::optional<model::Date>& last, const std::optional<Freshness>& freshness,
                Status status, model::Date as_of) {
  const bool is_said = status == Status::stale || status == Status::no_data;
  const bool is_late = freshness && *freshness != Freshness::ok && !is_said;
  const std::string late(is_late ? rollup::name_of(*freshness) : "");
  if (!last) return is_late ? late : "never";
  const std::string days = fmt::format("{}d", model::days_between(*last, as_of));
  return is_late ? days + ' ' + late : days;
}

/// Of an objective: how late the worst of its key results is goes beside the last check-in. With no
/// key results of its own it is as late as what is aligned to it, and has no check-in itself.
std::string age_of_objective(const std::optional<model::Date>& last,
                             const rollup::ObjectiveScore& score, model::Date as_of) {
  const bool is_said = score.status == Status::stale || score.status == Status::no_data;
  const bool is_late = score.freshness && *score.freshness != Freshness::ok;
  if (!last && (is_said || !is_late)) return {};
  return age(last, score.freshness, score.status, as_of);
}

void set_outcome(rollup::Verdict verdict, double score, Row& row) {
  row.last = rollup::name_of(verdict);
  row.score = score_text(score);
}

std::vector<double> trend_of(const StatusView& view, model::KeyResultIndex key_result) {
  std::vector<double> trend;
  for (const rollup::Point& point :
       rollup::history(view.workspace, key_result, view.scores.as_of)) {
    if (point.raw) trend.push_back(std::clamp(*point.raw, 0.0, 1.0));
  }
  return trend;
}

void append_notes(const std::vector<std::string>& sentences, int level, std::vector<Row>& rows) {
  for (const std::string& sentence : sentences) {
    rows.push_back(
        {.kind = Row::Kind::note, .level = level, .label = text::escape_controls(sentence)});
  }
}

}  // namespace

Row key_result_row(const StatusView& view, model::KeyResultIndex index, int level) {
  const model::KeyResult& key_result =
      view.workspace.objectives[index.objective].key_results[index.key_result];
  const rollup::KeyResultScore& score =
      view.scores.objectives[index.objective].key_results[index.key_result];
  Row row{.kind = Row::Kind::key_result,
          .level = level,
          .label = text::escape_controls(key_result.title.value)};
  const bool is_dropped = score.status == Status::dropped;
  row.bar = bar_of(score.progress, score.expected, score.status);
  row.percent =
      score.raw ? (score.is_estimate ? "~" : "") + percent(*score.raw) : missing(score.status);
  row.status = rollup::name_of(score.status);
  row.tone = tone_of(score.status);
  if (score.confidence) row.confidence = confidence_text(*score.confidence);
  if (score.verdict) {
    set_outcome(*score.verdict, score.score, row);
  } else if (score.freshness) {
    row.last = age(score.last_checkin, score.freshness, score.status, view.scores.as_of);
  } else if (score.last_checkin && !is_dropped && score.method != rollup::Method::fed) {
    row.last = age(score.last_checkin, {}, score.status, view.scores.as_of);
  }
  row.trend = trend_of(view, index);
  return row;
}

std::optional<model::Date> last_checkin(const rollup::ObjectiveScore& score) {
  std::optional<model::Date> last;
  for (const rollup::KeyResultScore& key_result : score.key_results) {
    if (key_result.method == rollup::Method::fed) continue;
    if (key_result.last_checkin) last = std::max(last, key_result.last_checkin);
  }
  return last;
}

Row objective_row(const StatusView& view, std::uint32_t index, int level) {
  const model::Objective& objective = view.workspace.objectives[index];
  const rollup::ObjectiveScore& score = view.scores.objectives[index];
  Row row{.kind = Row::Kind::objective,
          .level = level,
          .label = text::escape_controls(objective.title.value)};
  row.bar = bar_of(score.progress.value_or(0), score.expected, score.status);
  row.percent = score.progress ? percent(*score.progress) : missing(score.status);
  row.status = rollup::name_of(score.status);
  row.tone = tone_of(score.status);
  if (score.confidence) row.confidence = confidence_text(*score.confidence);
  const std::optional<model::Date> last = last_checkin(score);
  if (score.verdict) {
    set_outcome(*score.verdict, score.score.value_or(0), row);
    const auto& review = objective.review;
    if (review && review->grade) row.score += " graded " + score_text(**review->grade);
  } else if (score.status != Status::dropped) {
    row.last = age_of_objective(last, score, view.scores.as_of);
  }
  return row;
}

void append_objective(const StatusView& view, std::uint32_t objective, int level,
                      std::vector<Row>& rows) {
  rows.push_back(objective_row(view, objective, level));
  append_notes(insights(view.workspace, view.scores, objective), level + 1, rows);
  if (view.scores.objectives[objective].status == Status::dropped) return;
  for (const std::uint32_t i : shown_key_results(view.workspace, view.selection, objective)) {
    const model::KeyResultIndex key_result{objective, i};
    rows.push_back(key_result_row(view, key_result, level + 1));
    append_notes(insights(view.workspace, view.scores, key_result), level + 2, rows);
  }
}

Tone tone_of(Status status) {
  switch (status) {
    case Status::on_track:
    case Status::achieved:
      return Tone::good;
    case Status::at_risk:
    case Status::stale:
    case Status::no_data:
      return Tone::warning;
    case Status::off_track:
      return Tone::error;
    case Status::not_started:
    case Status::ended:
    case Status::dropped:
      return Tone::quiet;
  }
  return Tone::quiet;
}

}  // namespace okr::report
