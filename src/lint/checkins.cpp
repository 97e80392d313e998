// SPDX-License-Identifier: MIT
#include "checkins.h"

#include <algorithm>

namespace okr::lint {

std::vector<const model::CheckIn*> by_date(const std::vector<model::CheckIn>& checkins) {
  std::vector<const model::CheckIn*> out;
  out.reserve(checkins.size());
  for (const model::CheckIn& checkin : checkins) {
    if (checkin.date) out.push_back(&checkin);
  }
  const auto earlier = [](const auto* a, const auto* b) { return **a->date < **b->date; };
  // Nearly all lists are in order, and a stable sort would take memory to find that out.
  if (!std::is_sorted(out.begin(), out.end(), earlier))
    std::stable_sort(out.begin(), out.end(), earlier);
  return out;
}

const model::CheckIn* latest_until(const std::vector<model::CheckIn>& checkins, model::Date day) {
  const model::CheckIn* latest = nullptr;
  for (const model::CheckIn& checkin : checkins) {
    if (!checkin.date || **checkin.date > day) continue;
    if (!latest || **latest->date <= **checkin.date) latest = &checkin;
  }
  return latest;
}

std::optional<double> level_in(const model::CheckIn& checkin, std::string_view unit) {
  if (!checkin.value) return std::nullopt;
  const auto* quantity = std::get_if<model::Quantity>(&checkin.value->value);
  return quantity ? prose::convert(*quantity, unit) : std::nullopt;
}

bool is_done(const model::CheckIn& checkin) {
  const auto* done = checkin.value ? std::get_if<bool>(&checkin.value->value) : nullptr;
  return done && *done;
}

bool is_finished(const model::KeyResult& key_result, model::Date day) {
  if (key_result.measure.kind == model::Kind::binary) {
    const model::CheckIn* latest = latest_until(key_result.checkins, day);
    return latest && is_done(*latest);
  }
  if (key_result.measure.kind != model::Kind::milestones) return false;
  return std::all_of(key_result.milestones.begin(), key_result.milestones.end(),
                     [&](const model::Milestone& m) {
                       return (m.dropped && **m.dropped <= day) || (m.done && **m.done <= day);
                     });
}

std::chrono::days grace(const Context& context) {
  return std::chrono::days(context.workspace.config.checkin.grace_days);
}

}  // namespace okr::lint
