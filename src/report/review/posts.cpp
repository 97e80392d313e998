// SPDX-License-Identifier: MIT
#include "../at_once.h"
#include "../cascade.h"
#include "facts.h"

#include <map>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace okr::report {
namespace {

using model::Objective;
using Index = std::uint32_t;

/// Objectives of the period set beside, by whose they are and by id.
class Predecessors {
 public:
  explicit Predecessors(const ReviewView& view) : view_(view) {
    if (!view.compared) return;
    const auto& objectives = view.workspace.objectives;
    for (Index i = 0; i < objectives.size(); ++i) {
      if (model::is_in(*view.compared, objectives[i])) by_name_.emplace(name(objectives[i]), i);
    }
  }

  std::optional<Index> of(const Objective& objective) const {
    if (!view_.compared) return std::nullopt;
    if (objective.carried_from && objective.carried_from->is_found()) {
      const Index from = objective.carried_from->objective;
      if (model::is_in(*view_.compared, view_.workspace.objectives[from])) return from;
    }
    const auto like = by_name_.find(name(objective));
    return like == by_name_.end() ? std::nullopt : std::optional(like->second);
  }

 private:
  /// Under the team's id of today.
  std::pair<std::string_view, std::string_view> name(const Objective& objective) const {
    const model::Team* const team =
        model::find_team_by_any_name(view_.workspace.config, objective.team);
    return {team == nullptr ? std::string_view(objective.team) : std::string_view(*team->id),
            objective.id};
  }

  const ReviewView& view_;
  std::map<std::pair<std::string_view, std::string_view>, Index> by_name_;
};

ReviewedObjective reviewed(const ReviewView& view, const Predecessors& predecessors, Index index) {
  const Objective& objective = view.workspace.objectives[index];
  ReviewedObjective out{
      .index = index, .key_results = {}, .predecessor = predecessors.of(objective)};
  if (out.predecessor == index) out.predecessor.reset();
  for (const Index k : shown_key_results(view.workspace, view.selection, index)) {
    const model::KeyResultIndex key_result{index, k};
    const auto history = rollup::history(view.workspace, key_result, view.scores.as_of);
    out.key_results.push_back(reviewed_key_result(view, key_result, history));
  }
  return out;
}

/// Those asked for, in the files' order.
std::vector<Index> asked_for(const ReviewView& view, Review& review) {
  std::vector<Index> found;
  for (Index i = 0; i < view.workspace.objectives.size(); ++i) {
    if (!model::is_in(view.period, view.workspace.objectives[i])) continue;
    if (view.selection.objectives[i]) {
      found.push_back(i);
    } else {
      review.is_narrowed = true;
    }
    if (view.selection.only.count(i) > 0) review.is_narrowed = true;
  }
  return found;
}

}  // namespace

void gather_posts(const ReviewView& view, Review& review, const lint::Runner& runner) {
  const std::vector<Index> found = asked_for(view, review);
  if (found.empty()) return;
  const Predecessors predecessors(view);
  std::vector<Post> posts = cascade(view.workspace, found);
  review.posts = made_at_once(posts.size(), runner, [&](std::size_t i) {
    Post& post = posts[i];
    ReviewedPost out{.name = std::move(post.name),
                     .id = std::move(post.id),
                     .level = post.level,
                     .depth = post.depth,
                     .objectives = {}};
    for (const Index objective : post.objectives)
      out.objectives.push_back(reviewed(view, predecessors, objective));
    return out;
  });
  for (const Post& post : posts)
    review.objectives.insert(review.objectives.end(), post.objectives.begin(),
                             post.objectives.end());
}

}  // namespace okr::report
