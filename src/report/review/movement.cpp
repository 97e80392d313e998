// SPDX-License-Identifier: MIT
#include "facts.h"

#include <algorithm>

namespace okr::report {
namespace {

using rollup::Method;

constexpr std::size_t most_movers = 5;
/// Of the way: less is no step towards a target.
constexpr double least_move = 0.01;

/// From where to where; nothing for what does not move: bounds are kept or not, and a chance that
/// somebody states is no way gone.
std::optional<Mover> move_of(const ReviewedKeyResult& key_result,
                             const rollup::KeyResultScore& score) {
  if (!score.raw) return std::nullopt;
  switch (score.method) {
    case Method::unmeasured:
    case Method::threshold:
    case Method::maintain:
      return std::nullopt;
    case Method::binary:
      if (score.is_estimate) return std::nullopt;
      return Mover{key_result.index, 0, *score.raw};
    case Method::metric:
    case Method::into_range:
    case Method::milestones:
    case Method::fed:
      return Mover{key_result.index, 0, *score.raw};
  }
  return std::nullopt;
}

}  // namespace

void gather_movement(const ReviewView& view, Review& review) {
  if (review.phase == Phase::not_begun) return;
  for_each_pursued(view, review, [&](const ReviewedKeyResult& key_result) {
    const auto move = move_of(key_result, score_at(view, key_result.index));
    if (!move) return;
    (move->to < least_move ? review.still : review.moved_most).push_back(*move);
  });
  std::stable_sort(review.moved_most.begin(), review.moved_most.end(),
                   [](const Mover& a, const Mover& b) { return a.to - a.from > b.to - b.from; });
  if (review.moved_most.size() > most_movers) review.moved_most.resize(most_movers);
}

}  // namespace okr::report
