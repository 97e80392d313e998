// SPDX-License-Identifier: MIT
#include "facts.h"

namespace okr::report {
namespace {

using rollup::Status;

void count_key_result(const rollup::KeyResultScore& score, Phase phase, ReviewCounts& counts) {
  ++counts.key_results;
  if (score.status == Status::dropped) {
    ++counts.dropped_key_results;
    return;
  }
  counts.without_data += !score.raw;
  if (score.verdict) ++counts.key_results_by_verdict[static_cast<std::size_t>(*score.verdict)];
  const bool is_ahead = phase == Phase::under_way && !score.verdict;
  if (is_ahead && score.forecast)
    ++counts.forecasts[static_cast<std::size_t>(score.forecast->verdict)];
}

/// Absent where there is nothing to grade it by, or it was dropped.
std::optional<rollup::Graded> graded(const ReviewView& view, std::uint32_t index) {
  const rollup::ObjectiveScore& score = view.scores.objectives[index];
  if (!score.score || score.status == Status::dropped) return std::nullopt;
  const auto commitment = rollup::commitment_of(view.workspace.objectives[index]);
  return rollup::Graded{*score.score,
                        score.verdict.value_or(rollup::verdict_of(*score.score, commitment))};
}

void add_graded(const ReviewView& view, std::uint32_t index, std::vector<rollup::Graded>& out) {
  if (const auto one = graded(view, index)) out.push_back(*one);
}

}  // namespace

void gather_counts(const ReviewView& view, Review& review) {
  ReviewCounts& counts = review.counts;
  counts.objectives = review.objectives.size();
  for (const ReviewedPost& post : review.posts) {
    for (const ReviewedObjective& objective : post.objectives) {
      const Status status = view.scores.objectives[objective.index].status;
      ++counts.by_status[static_cast<std::size_t>(status)];
      counts.dropped_objectives += status == Status::dropped;
      for (const ReviewedKeyResult& key_result : objective.key_results)
        count_key_result(score_at(view, key_result.index), review.phase, counts);
    }
  }
}

void gather_distributions(const ReviewView& view, Review& review) {
  std::vector<rollup::Graded> own;
  for (const std::uint32_t index : review.objectives) add_graded(view, index, own);
  review.distribution = rollup::distribution_of(own);
  if (!view.compared) return;
  std::vector<rollup::Graded> beside;
  for (std::uint32_t i = 0; i < view.workspace.objectives.size(); ++i) {
    if (!view.selection.objectives[i]) continue;
    if (model::is_in(*view.compared, view.workspace.objectives[i])) add_graded(view, i, beside);
  }
  review.compared = rollup::distribution_of(beside);
}

}  // namespace okr::report
