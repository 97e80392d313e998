// SPDX-License-Identifier: MIT
#include "facts.h"

#include <algorithm>

namespace okr::report {
namespace {

Phase phase_of(const model::DateRange& range, model::Date as_of) {
  if (as_of < range.start) return Phase::not_begun;
  return as_of > range.end ? Phase::over : Phase::under_way;
}

}  // namespace

std::string_view name_of(Phase phase) {
  switch (phase) {
    case Phase::not_begun:
      return "not begun";
    case Phase::under_way:
      return "under way";
    case Phase::over:
      return "over";
  }
  return {};
}

Review review_of(const ReviewView& view, const lint::Runner& runner) {
  Review review;
  review.phase = phase_of(view.period.range, view.scores.as_of);
  review.day = std::min(view.scores.as_of, view.period.range.end);
  review.serving_day = std::max(review.day, view.period.range.start);
  gather_posts(view, review, runner);
  gather_counts(view, review);
  gather_distributions(view, review);
  gather_movement(view, review);
  gather_kpis(view, review);
  gather_silence(view, review);
  gather_goalposts(view, review);
  gather_projects(view, review);
  gather_next(view, review);
  return review;
}

}  // namespace okr::report
