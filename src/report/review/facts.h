// SPDX-License-Identifier: MIT
// The steps by which a period's facts are gathered, each filling its part of the review. Every
// number comes from rollup.
#pragma once

#include <okr/report/review.h>
#include <okr/rollup/history.h>

#include <vector>

namespace okr::report {

/// Everything but what is known only once all of them are: `history` is the key result's.
ReviewedKeyResult reviewed_key_result(const ReviewView& view, model::KeyResultIndex index,
                                      const std::vector<rollup::Point>& history);
/// Notes beside the largest steps.
std::vector<TellingNote> telling_notes(const std::vector<rollup::Point>& history);

/// Posts, objectives and key results, with each one's history; which objectives are asked for.
void gather_posts(const ReviewView& view, Review& review, const lint::Runner& runner);
void gather_counts(const ReviewView& view, Review& review);
void gather_distributions(const ReviewView& view, Review& review);
void gather_movement(const ReviewView& view, Review& review);
/// What fell silent or is due; the KPIs are gathered before.
void gather_silence(const ReviewView& view, Review& review);
/// What was re-planned, added and deleted within the period.
void gather_goalposts(const ReviewView& view, Review& review);
void gather_kpis(const ReviewView& view, Review& review);
void gather_projects(const ReviewView& view, Review& review);
/// What became of it in later periods, and what is still to be done about it.
void gather_next(const ReviewView& view, Review& review);

inline const model::KeyResult& key_result_at(const ReviewView& view, model::KeyResultIndex index) {
  return view.workspace.objectives[index.objective].key_results[index.key_result];
}
inline const rollup::KeyResultScore& score_at(const ReviewView& view, model::KeyResultIndex index) {
  return view.scores.objectives[index.objective].key_results[index.key_result];
}

/// Calls `call` with each key result that is shown and neither it nor its objective dropped.
template <class Call>
void for_each_pursued(const ReviewView& view, const Review& review, Call call) {
  for (const ReviewedPost& post : review.posts) {
    for (const ReviewedObjective& objective : post.objectives) {
      for (const ReviewedKeyResult& key_result : objective.key_results) {
        if (score_at(view, key_result.index).status == rollup::Status::dropped) continue;
        call(key_result);
      }
    }
  }
}

}  // namespace okr::report
