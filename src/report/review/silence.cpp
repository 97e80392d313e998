// SPDX-License-Identifier: MIT
#include "facts.h"

#include <okr/rollup/measure.h>
#include <okr/rollup/rounds.h>

#include <algorithm>

namespace okr::report {
namespace {

using rollup::Method;

/// Nobody had to report on it to the end.
bool needs_no_news(const rollup::KeyResultScore& score) {
  return score.method == Method::fed || score.method == Method::unmeasured || score.score >= 1;
}

/// Whether its news were stale when it ended.
std::optional<Silent> silence_of(const ReviewView& view, model::KeyResultIndex index) {
  const rollup::KeyResultScore& score = score_at(view, index);
  const auto range = rollup::yardstick_of(view.workspace, index).range;
  if (!range || needs_no_news(score)) return std::nullopt;
  const model::Date news = std::max(range->start, score.last_checkin.value_or(range->start));
  const int days = std::max(0, model::days_between(news, range->end));
  const int round = rollup::round_of(view.workspace, key_result_at(view, index));
  if (rollup::freshness_at(days, round) != rollup::Freshness::stale) return std::nullopt;
  return Silent{index, score.last_checkin, days};
}

/// The key results shown, of this period alone.
Selection of_the_period(const ReviewView& view, const Review& review) {
  Selection selection{.objectives = std::vector<bool>(view.workspace.objectives.size()),
                      .only = view.selection.only};
  for (const std::uint32_t index : review.objectives) selection.objectives[index] = true;
  return selection;
}

}  // namespace

void gather_silence(const ReviewView& view, Review& review) {
  if (review.phase == Phase::under_way) {
    review.due = what_is_due(view.workspace, view.scores, of_the_period(view, review), review.kpis);
  }
  if (review.phase != Phase::over) return;
  for_each_pursued(view, review, [&](const ReviewedKeyResult& key_result) {
    if (const auto silent = silence_of(view, key_result.index)) review.silent.push_back(*silent);
  });
  std::stable_sort(review.silent.begin(), review.silent.end(),
                   [](const Silent& a, const Silent& b) { return a.days > b.days; });
}

}  // namespace okr::report
