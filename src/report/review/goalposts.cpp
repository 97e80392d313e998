// SPDX-License-Identifier: MIT
#include "ease.h"
#include "facts.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace okr::report {
namespace {

using compare::PastEvent;
using Index = std::uint32_t;

/// Who answers and what it serves may change without the goal moving.
bool is_goal(const std::string& field) {
  return field != "owner" && field != "aligned_to";
}

std::string word(const std::optional<model::Word>& word) {
  return word ? **word : std::string();
}

void add_written(const ReviewView& view, Index objective, std::optional<Index> key_result,
                 const std::vector<model::Change>& changes, std::vector<Goalpost>& out) {
  const model::Objective& owner = view.workspace.objectives[objective];
  const model::KeyResult* const kr = key_result ? &owner.key_results[*key_result] : nullptr;
  for (const model::Change& change : changes) {
    if (!change.date || !change.field || !is_goal(**change.field)) continue;
    if (**change.date < view.period.range.start || **change.date > view.scores.as_of) continue;
    out.push_back({.objective = objective,
                   .key_result = key_result,
                   .move = {.field = **change.field,
                            .from = word(change.from),
                            .to = word(change.to),
                            .ease = ease_of(change, kr, view.workspace.config)},
                   .date = **change.date,
                   .reason = word(change.reason)});
  }
}

/// What of the history is asked for.
class Asked {
 public:
  Asked(const ReviewView& view, const Review& review) : view_(view), review_(review) {
    for (const ReviewedPost& post : review.posts) {
      teams_.insert(post.id);
      for (const ReviewedObjective& objective : post.objectives) {
        objectives_.insert(objective.index);
        for (const ReviewedKeyResult& kr : objective.key_results)
          key_results_.emplace(kr.index.objective, kr.index.key_result);
      }
    }
  }

  bool is(const PastEvent& event) const {
    if (!event.objective) return is_of_a_team(event);
    if (objectives_.count(*event.objective) == 0) return false;
    return !event.key_result || key_results_.count({*event.objective, *event.key_result}) > 0;
  }

 private:
  /// Of a whole objective that is gone, its reference alone says whose it was.
  bool is_of_a_team(const PastEvent& event) const {
    if (event.period != view_.period.id) return false;
    if (!review_.is_narrowed) return true;
    const std::size_t begin = event.ref.find('/');
    if (begin == std::string::npos) return false;
    const std::size_t end = event.ref.find('/', begin + 1);
    return teams_.count(event.ref.substr(begin + 1, end - begin - 1)) > 0;
  }

  const ReviewView& view_;
  const Review& review_;
  std::set<std::string> teams_;
  std::set<Index> objectives_;
  std::set<std::pair<Index, Index>> key_results_;
};

void add_from_history(const ReviewView& view, Review& review) {
  if (view.history == nullptr) return;
  const Asked asked(view, review);
  for (const PastEvent& event : view.history->events) {
    if (!asked.is(event)) continue;
    switch (event.kind) {
      case PastEvent::Kind::moved:
        if (event.explained || !event.objective) break;
        review.goalposts.push_back({.objective = *event.objective,
                                    .key_result = event.key_result,
                                    .move = event.move,
                                    .since = event.since});
        break;
      case PastEvent::Kind::added_late:
        review.added_late.push_back(event);
        break;
      case PastEvent::Kind::deleted:
        review.deleted.push_back(event);
        break;
    }
  }
}

}  // namespace

void gather_goalposts(const ReviewView& view, Review& review) {
  for (const ReviewedPost& post : review.posts) {
    for (const ReviewedObjective& reviewed : post.objectives) {
      const model::Objective& objective = view.workspace.objectives[reviewed.index];
      add_written(view, reviewed.index, {}, objective.changes, review.goalposts);
      for (const ReviewedKeyResult& kr : reviewed.key_results) {
        add_written(view, reviewed.index, kr.index.key_result,
                    key_result_at(view, kr.index).changes, review.goalposts);
      }
      const rollup::ObjectiveScore& score = view.scores.objectives[reviewed.index];
      if (score.status != rollup::Status::dropped && rollup::parts(score))
        review.parted.push_back(reviewed.index);
    }
  }
  add_from_history(view, review);
}

}  // namespace okr::report
