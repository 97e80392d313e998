// SPDX-License-Identifier: MIT
#include "confidence_fall.h"

#include <okr/rollup/written.h>

#include <algorithm>

namespace okr::report {
namespace {

/// What was stated last by `day`, else first of all. Of one day's check-ins the later in the file.
std::optional<double> stated_by(const model::KeyResult& key_result, model::Date day) {
  const model::CheckIn* last = nullptr;
  const model::CheckIn* first = nullptr;
  for (const model::CheckIn& checkin : key_result.checkins) {
    if (!checkin.date || !rollup::stated_confidence(checkin.confidence)) continue;
    const model::Date date = **checkin.date;
    if (date <= day && (!last || date >= **last->date)) last = &checkin;
    if (!first || date < **first->date) first = &checkin;
  }
  if (last) return **last->confidence;
  if (const auto own = rollup::stated_confidence(key_result.confidence)) return own;
  if (first) return **first->confidence;
  return std::nullopt;
}

bool looks_fine(rollup::Status status) {
  return status == rollup::Status::on_track || status == rollup::Status::achieved;
}

}  // namespace

std::optional<Fall> falling_confidence(const model::Workspace& workspace,
                                       const rollup::Scores& scores, std::uint32_t objective) {
  const rollup::ObjectiveScore& score = scores.objectives[objective];
  if (!looks_fine(score.status)) return std::nullopt;
  const model::Date then = scores.as_of - std::chrono::days(confidence_days);
  const auto& key_results = workspace.objectives[objective].key_results;
  Fall sum;
  int count = 0;
  for (std::size_t i = 0; i < key_results.size(); ++i) {
    const std::optional<double> now = score.key_results[i].confidence;
    if (!now || model::is_dropped(key_results[i], scores.as_of)) continue;
    const std::optional<double> before = stated_by(key_results[i], then);
    if (!before) continue;
    sum.from += *before;
    sum.to += *now;
    ++count;
  }
  if (count == 0 || sum.from - sum.to < confidence_fall * count) return std::nullopt;
  return Fall{sum.from / count, sum.to / count};
}

}  // namespace okr::report
