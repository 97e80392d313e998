// SPDX-License-Identifier: MIT
#include "key_result.h"

#include "arithmetic.h"
#include "forecast.h"
#include "freshness.h"
#include "items_on.h"
#include "milestones.h"
#include "status.h"

#include <okr/rollup/grades.h>
#include <okr/rollup/history.h>
#include <okr/rollup/items.h>
#include <okr/rollup/measure.h>
#include <okr/rollup/window.h>
#include <okr/rollup/written.h>

#include <algorithm>

namespace okr::rollup {
namespace {

using model::CheckIn;
using model::KeyResult;

/// What the numbers of one key result are made from.
struct Subject {
  const model::Workspace& workspace;
  const model::Objective& objective;
  const KeyResult& key_result;
  const Scores& scores;
  Yardstick yardstick;
  Window window;
  std::vector<Point> points;
};

bool is_done(const Point& point) {
  if (point.checkin == nullptr || !point.checkin->value) return false;
  const bool* done = std::get_if<bool>(&point.checkin->value->value);
  return done != nullptr && *done;
}

bool has_ended(const Subject& subject) {
  const auto& range = subject.yardstick.range;
  return range && range->end < subject.scores.as_of;
}

std::optional<double> latest_confidence(const Subject& subject) {
  std::optional<double> latest = stated_confidence(subject.key_result.confidence);
  std::optional<model::Date> since;
  for (const CheckIn& checkin : subject.key_result.checkins) {
    if (!checkin.date || !subject.window.counts(**checkin.date)) continue;
    const model::Date day = **checkin.date;
    const auto said = stated_confidence(checkin.confidence);
    if (!said || (since && day < *since)) continue;
    latest = said;
    since = day;
  }
  return latest;
}

void fill_raw_of_levels(const Subject& subject, KeyResultScore& score) {
  if (score.gap != Gap::none) return;
  if (subject.points.empty()) {
    score.gap = Gap::no_checkin;
    return;
  }
  score.raw = subject.points.back().raw;
  if (!score.raw) score.gap = Gap::unread_value;
}

void fill_raw_of_binary(const Subject& subject, KeyResultScore& score) {
  const bool done = !subject.points.empty() && is_done(subject.points.back());
  score.is_estimate = !done && !has_ended(subject);
  if (done || has_ended(subject)) {
    score.raw = done ? 1 : 0;
  } else if (subject.points.empty()) {
    if (score.confidence) score.raw = snap(*score.confidence / 10);
  } else {
    score.raw = subject.points.back().raw;
    const CheckIn& latest = *subject.points.back().checkin;
    if (!score.raw && latest.value_written && !latest.value) score.gap = Gap::unread_value;
  }
  if (!score.raw && score.gap == Gap::none) score.gap = Gap::no_confidence;
}

void fill_raw_of_milestones(const Subject& subject, KeyResultScore& score) {
  if (weight_of_milestones(subject.key_result, subject.scores.as_of) == 0) {
    score.gap = Gap::no_milestones;
  } else {
    score.raw = subject.points.empty() ? 0 : subject.points.back().raw;
  }
}

std::vector<Status> statuses_below(const Subject& subject, const std::vector<Item>& items) {
  std::vector<Status> statuses;
  each_child(items, [&](std::uint32_t child) {
    statuses.push_back(subject.scores.objectives[child].status);
  });
  return statuses;
}

// Progress and pace are its children's; an open chance among them counts 0 in the score.
void fill_from_children(const std::vector<Item>& items, KeyResultScore& score) {
  std::vector<Weighted> progress;
  std::vector<Weighted> expected;
  bool any_data = false;
  for (const Item& item : items) {
    any_data = any_data || item.progress;
    progress.push_back({item.weight, item.progress.value_or(0)});
    if (item.expected) expected.push_back({item.weight, *item.expected});
  }
  if (any_data) score.raw = mean(progress);
  if (!score.raw) score.gap = Gap::no_progress_below;
  score.expected = mean(expected);
}

// At its end, without what was dropped since; a chance among its children counts 0.
double score_from_children(const Subject& subject, model::KeyResultIndex index) {
  std::vector<Weighted> certain;
  const model::Date day = day_of_score(subject.yardstick.range, subject.scores.as_of);
  for (const Item& item : items_feeding_on(subject.workspace, subject.scores, index, day))
    certain.push_back({item.weight, item.certain});
  return mean(certain).value_or(0);
}

double score_of(const Subject& subject, model::KeyResultIndex index, const KeyResultScore& score) {
  if (score.method == Method::fed) return score.raw ? score_from_children(subject, index) : 0;
  if (score.method == Method::milestones && has_ended(subject)) {
    const model::Date end = subject.yardstick.range->end;
    const model::Date last = std::min(subject.scores.as_of, end + subject.window.grace);
    return milestones_done(subject.key_result, last, end).value_or(0);
  }
  return score.is_estimate ? 0 : score.progress;
}

bool was_ever_checked_in(const Subject& subject, const std::vector<Item>& items,
                         const KeyResultScore& score) {
  if (score.method != Method::fed) return score.raw || !subject.points.empty();
  bool below = !subject.points.empty();
  each_child(items, [&](std::uint32_t child) {
    below = below || subject.scores.objectives[child].ever_checked_in;
  });
  return below;
}

void fill_current(const Subject& subject, KeyResultScore& score) {
  if (subject.points.empty() || score.method == Method::fed) return;
  const Point& last = subject.points.back();
  if (score.method == Method::binary) {
    if (last.checkin->value) score.current = last.checkin->value->value;
  } else if (last.value) {
    score.current = model::Quantity{*last.value, subject.key_result.measure.unit};
  }
}

PaceFacts facts_of(const Subject& subject, const std::vector<Item>& items,
                   const KeyResultScore& score) {
  const model::Date as_of = subject.scores.as_of;
  PaceFacts facts;
  facts.as_of = as_of;
  facts.range = subject.yardstick.range;
  facts.is_dropped =
      model::is_dropped(subject.key_result, as_of) || model::is_dropped(subject.objective, as_of);
  const bool is_certain = score.method == Method::fed ? score.score >= 1 : !score.is_estimate;
  facts.is_achieved = score.progress >= 1 && score.method != Method::maintain && is_certain;
  facts.is_below_baseline = score.raw && *score.raw < 0;
  facts.has_data = score.raw || !subject.points.empty();
  facts.progress = score.progress;
  facts.expected = score.expected;
  facts.commitment = subject.yardstick.commitment;
  if (score.method == Method::maintain)
    facts.judged = status_in_bounds(subject.yardstick, subject.points);
  if (score.method == Method::binary) facts.judged = status_of_chance(score.confidence);
  if (score.method == Method::fed && !score.expected)
    facts.judged = worst(statuses_below(subject, items));
  return facts;
}

void fill_raw(const Subject& subject, const std::vector<Item>& items, KeyResultScore& score) {
  switch (score.method) {
    case Method::fed:
      return fill_from_children(items, score);
    case Method::binary:
      return fill_raw_of_binary(subject, score);
    case Method::milestones:
      return fill_raw_of_milestones(subject, score);
    case Method::unmeasured:
    case Method::metric:
    case Method::into_range:
    case Method::threshold:
    case Method::maintain:
      return fill_raw_of_levels(subject, score);
  }
}

void fill_verdict(const Subject& subject, bool is_dropped, KeyResultScore& score) {
  if (is_dropped || !has_ended(subject)) return;
  score.verdict = verdict_of(score.score, commitment_of(subject.objective));
}

}  // namespace

KeyResultScore score_key_result(const model::Workspace& workspace, const Scores& scores,
                                model::KeyResultIndex index) {
  const model::Objective& objective = workspace.objectives[index.objective];
  const Yardstick yardstick = yardstick_of(workspace, index);
  const Subject subject{workspace,
                        objective,
                        objective.key_results[index.key_result],
                        scores,
                        yardstick,
                        window_of(workspace, yardstick.range, scores.as_of),
                        history(workspace, index, scores.as_of)};
  KeyResultScore score;
  score.method = subject.yardstick.method;
  score.gap = subject.yardstick.gap;
  score.confidence = latest_confidence(subject);
  std::vector<Item> items;
  if (score.method == Method::fed) items = items_feeding(workspace, scores, index);
  fill_raw(subject, items, score);
  score.progress = clamp(score.raw.value_or(0));
  score.score = score_of(subject, index, score);
  score.ever_checked_in = was_ever_checked_in(subject, items, score);
  if (score.method != Method::fed)
    score.expected = expected_on(subject.key_result, subject.yardstick, scores.as_of);
  fill_current(subject, score);
  if (!subject.points.empty()) score.last_checkin = subject.points.back().date;
  const PaceFacts facts = facts_of(subject, items, score);
  score.status = status_of(facts);
  score.freshness = freshness_of(workspace, subject.key_result, facts, score);
  const bool is_stale =
      score.freshness == Freshness::stale || are_stale(statuses_below(subject, items));
  if (is_stale && score.status == Status::on_track) score.status = Status::stale;
  score.forecast = forecast_of(subject.key_result, subject.yardstick, subject.points);
  fill_verdict(subject, facts.is_dropped, score);
  return score;
}

}  // namespace okr::rollup
