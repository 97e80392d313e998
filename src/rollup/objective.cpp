// SPDX-License-Identifier: MIT
#include "objective.h"

#include "arithmetic.h"
#include "items_on.h"
#include "status.h"

#include <okr/rollup/grades.h>
#include <okr/rollup/items.h>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace okr::rollup {
namespace {

using model::Objective;
using Items = std::vector<Item>;

/// The weighted mean of `value` over the items that `wanted` holds for.
template <class Wanted, class Value>
std::optional<double> mean_of(const Items& items, Wanted wanted, Value value) {
  std::vector<Weighted> parts;
  for (const Item& item : items) {
    if (wanted(item)) parts.push_back({item.weight, value(item)});
  }
  return mean(parts);
}

constexpr auto all = [](const Item&) { return true; };
constexpr auto is_aligned = [](const Item& item) { return !is_own(item); };
constexpr auto has_pace = [](const Item& item) { return item.expected.has_value(); };
constexpr auto progress_of = [](const Item& item) { return item.progress.value_or(0); };
constexpr auto certain_of = [](const Item& item) { return item.certain; };

template <class Wanted>
std::optional<double> mean_with_data(const Items& items, Wanted wanted) {
  const bool any = std::any_of(items.begin(), items.end(),
                               [&](const Item& item) { return wanted(item) && item.progress; });
  return any ? mean_of(items, wanted, progress_of) : std::nullopt;
}

std::vector<Status> own_statuses(const ObjectiveScore& score, const Items& items) {
  std::vector<Status> statuses;
  for (const Item& item : items) {
    if (is_own(item)) statuses.push_back(score.key_results[item.index].status);
  }
  return statuses;
}

// While the objective runs, what of it is over and undone is lost, and what starts later is fine.
Status as_part(Status status) {
  if (status == Status::ended) return Status::off_track;
  return status == Status::not_started ? Status::on_track : status;
}

std::vector<Status> statuses_below(const Scores& scores, const Items& items) {
  std::vector<Status> statuses;
  each_child(items, [&](std::uint32_t c) { statuses.push_back(scores.objectives[c].status); });
  return statuses;
}

// What is to be kept in bounds can be lost until the last day.
bool has_to_be_kept(const Objective& objective, const ObjectiveScore& score, const Items& items,
                    model::Date as_of) {
  const bool is_over = objective.range && objective.range->end < as_of;
  return !is_over && std::any_of(items.begin(), items.end(), [&](const Item& item) {
    return is_own(item) && score.key_results[item.index].method == Method::maintain;
  });
}

// What no pace says: the worst of its key results, without any of what is aligned to it.
Status judged(const Scores& scores, const Items& items, std::vector<Status> own) {
  if (own.empty()) own = statuses_below(scores, items);
  std::transform(own.begin(), own.end(), own.begin(), as_part);
  return worst(own);
}

// An objective is no better known than its key results.
Status tempered(Status status, const std::vector<Status>& own) {
  const bool can_change =
      status == Status::on_track || status == Status::at_risk || status == Status::off_track;
  if (!can_change) return status;
  if (are_stale(own)) return Status::stale;
  const bool any_trouble = std::any_of(
      own.begin(), own.end(), [](Status s) { return is_silent(s) || s == Status::off_track; });
  return status == Status::on_track && any_trouble ? Status::at_risk : status;
}

void fill_status(const model::Workspace& workspace, const Scores& scores, std::uint32_t index,
                 const Items& items, ObjectiveScore& score) {
  const Objective& objective = workspace.objectives[index];
  const std::vector<Status> own = own_statuses(score, items);
  PaceFacts facts;
  facts.as_of = scores.as_of;
  facts.range = objective.range;
  facts.is_dropped = model::is_dropped(objective, scores.as_of);
  facts.is_achieved = score.certain && *score.certain >= 1 &&
                      !has_to_be_kept(objective, score, items, scores.as_of);
  facts.has_data = score.ever_checked_in;
  facts.progress = score.paced.value_or(0);
  facts.expected = score.expected;
  facts.commitment = commitment_of(objective);
  if (!score.expected) facts.judged = judged(scores, items, own);
  score.status = tempered(status_of(facts), own);
  const bool only_below = own.empty() && score.status == Status::on_track;
  if (only_below && are_stale(statuses_below(scores, items))) score.status = Status::stale;
}

void worsen(std::optional<Freshness>& worst, const std::optional<Freshness>& other) {
  if (other && (!worst || *worst < *other)) worst = other;
}

std::optional<Freshness> freshness_of(const Objective& objective, const Scores& scores,
                                      const ObjectiveScore& score, const Items& items) {
  const model::Date as_of = scores.as_of;
  if (!objective.range || !objective.range->contains(as_of)) return std::nullopt;
  if (model::is_dropped(objective, as_of)) return std::nullopt;
  std::optional<Freshness> worst;
  const bool has_own = std::any_of(items.begin(), items.end(), is_own);
  for (const Item& item : items) {
    if (is_own(item)) worsen(worst, score.key_results[item.index].freshness);
  }
  if (!has_own) {
    each_child(items, [&](std::uint32_t c) { worsen(worst, scores.objectives[c].freshness); });
  }
  return worst;
}

void fill_confidence(const Items& items, ObjectiveScore& score) {
  std::vector<Weighted> stated;
  for (const Item& item : items) {
    if (!is_own(item)) continue;
    const auto& confidence = score.key_results[item.index].confidence;
    if (confidence) stated.push_back({1, *confidence});
  }
  score.confidence = mean(stated);
}

void fill_sums(const Items& items, ObjectiveScore& score) {
  score.progress = mean_of(items, all, progress_of);
  score.expected = mean_of(items, has_pace, [](const Item& item) { return *item.expected; });
  score.paced = mean_of(items, has_pace, [](const Item& item) { return item.paced; });
  score.own = mean_with_data(items, is_own);
  score.aligned = mean_with_data(items, is_aligned);
  score.counted = static_cast<std::uint32_t>(items.size());
  score.with_data = static_cast<std::uint32_t>(std::count_if(
      items.begin(), items.end(), [](const Item& item) { return item.progress.has_value(); }));
}

}  // namespace

void score_objective(const model::Workspace& workspace, const Scores& scores, std::uint32_t index,
                     ObjectiveScore& score) {
  const Objective& objective = workspace.objectives[index];
  const Items items = items_of(workspace, scores, index);
  fill_sums(items, score);
  fill_confidence(items, score);
  const model::Date day = day_of_score(objective.range, scores.as_of);
  Items at_the_end = day == scores.as_of ? items : items_on(workspace, scores, index, day);
  score.certain = mean_of(at_the_end, all, certain_of);
  score.score = mean_of(scored(std::move(at_the_end)), all, certain_of);
  for (const Item& item : items) {
    if (is_own(item) && score.key_results[item.index].ever_checked_in) score.ever_checked_in = true;
  }
  each_child(items, [&](std::uint32_t c) {
    if (scores.objectives[c].ever_checked_in) score.ever_checked_in = true;
  });
  fill_status(workspace, scores, index, items, score);
  score.freshness = freshness_of(objective, scores, score, items);
  const bool has_ended = objective.range && objective.range->end < scores.as_of;
  if (has_ended && score.score && score.status != Status::dropped)
    score.verdict = verdict_of(*score.score, commitment_of(objective));
}

}  // namespace okr::rollup
