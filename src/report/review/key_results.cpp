// SPDX-License-Identifier: MIT
#include "facts.h"

#include <okr/rollup/measure.h>
#include <okr/rollup/rounds.h>
#include <okr/rollup/window.h>
#include <okr/rollup/written.h>

#include <algorithm>

namespace okr::report {
namespace {

using model::CheckIn;
using model::KeyResult;
using rollup::Method;

/// As it began, else what was first stated on a day that counts.
std::optional<double> first_confidence(const KeyResult& kr, const rollup::Window& window) {
  if (const auto own = rollup::stated_confidence(kr.confidence)) return own;
  const CheckIn* first = nullptr;
  for (const CheckIn& checkin : kr.checkins) {
    if (!checkin.date || !window.counts(**checkin.date)) continue;
    if (!rollup::stated_confidence(checkin.confidence)) continue;
    if (first == nullptr || **checkin.date < **first->date) first = &checkin;
  }
  return first == nullptr ? std::nullopt : rollup::stated_confidence(first->confidence);
}

/// Whole rounds from its start to the day asked for, its end or its being dropped. Milestones are
/// done when they are done, and what others feed is reported there.
std::size_t expected_checkins(const ReviewView& view, model::KeyResultIndex index,
                              const std::optional<model::DateRange>& range) {
  const KeyResult& kr = key_result_at(view, index);
  const Method method = score_at(view, index).method;
  const int round = rollup::round_of(view.workspace, kr);
  if (method == Method::milestones || method == Method::fed || method == Method::unmeasured)
    return 0;
  if (!range || round <= 0) return 0;
  model::Date last = std::min(view.scores.as_of, range->end);
  if (kr.dropped) last = std::min(last, **kr.dropped);
  const auto& objective = view.workspace.objectives[index.objective];
  if (objective.dropped) last = std::min(last, **objective.dropped);
  // The last day of a period counts whole: a quarter of 13 weeks has 13 of them.
  const int days = model::days_between(range->start, last) + 1;
  return days < round ? 0 : static_cast<std::size_t>(days / round);
}

}  // namespace

ReviewedKeyResult reviewed_key_result(const ReviewView& view, model::KeyResultIndex index,
                                      const std::vector<rollup::Point>& history) {
  const KeyResult& kr = key_result_at(view, index);
  const auto range = rollup::yardstick_of(view.workspace, index).range;
  ReviewedKeyResult out{.index = index,
                        .trend = {},
                        .first_confidence = {},
                        .last_confidence = score_at(view, index).confidence,
                        .checkins = history.size(),
                        .expected = expected_checkins(view, index, range),
                        .notes = telling_notes(history)};
  out.trend.reserve(history.size());
  for (const rollup::Point& point : history) {
    if (point.raw) out.trend.push_back({point.counted, *point.raw});
  }
  out.first_confidence =
      first_confidence(kr, rollup::window_of(view.workspace, range, view.scores.as_of));
  return out;
}

}  // namespace okr::report
