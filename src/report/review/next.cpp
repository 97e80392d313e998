// SPDX-License-Identifier: MIT
#include "facts.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <string_view>
#include <vector>

namespace okr::report {
namespace {

using model::Decision;
using model::Objective;

/// What may follow "2026-Q4": "2026-Q5", "2027-Q1". Which of them is a period is for its days to
/// say.
std::vector<std::string> ids_after(const std::string& id) {
  const std::size_t dash = id.rfind('-');
  const bool has_part = dash != std::string::npos;
  const std::size_t digits = id.find_last_not_of("0123456789") + 1;
  constexpr std::size_t most_digits = 6;
  if (digits == id.size() || id.size() - digits > most_digits) return {};
  int number = 0;
  std::from_chars(id.data() + digits, id.data() + id.size(), number);
  const auto padded = [&](int n) {
    std::string text = std::to_string(n);
    const std::size_t width = id.size() - digits;
    return text.size() < width ? std::string(width - text.size(), '0') + text : text;
  };
  std::vector<std::string> ids{id.substr(0, digits) + padded(number + 1)};
  if (!has_part) return ids;
  const std::string year = id.substr(0, dash);
  for (const std::string& next : ids_after(year))
    ids.push_back(next + id.substr(dash, digits - dash) + padded(1));
  return ids;
}

bool follows(const model::DateRange& range, const model::DateRange& other) {
  constexpr int about_as_long = 5;
  return other.start == range.end + std::chrono::days(1) &&
         std::abs(other.days() - range.days()) <= about_as_long;
}

/// The period in use, or else of the calendar, that begins the day after and is as long.
std::string period_after(const ReviewView& view) {
  const model::DateRange& range = view.period.range;
  for (const model::PeriodInUse& period : model::periods_in_use(view.workspace)) {
    if (follows(range, period.range)) return period.id;
  }
  for (const std::string& id : ids_after(view.period.id)) {
    const auto found = model::resolve_period(view.workspace.config, id);
    if (found && follows(range, *found)) return id;
  }
  return {};
}

bool is_to_go_on(const Objective& objective) {
  if (!objective.review || !objective.review->decision) return false;
  const Decision decision = **objective.review->decision;
  return decision == Decision::keep || decision == Decision::carry_over;
}

std::vector<bool> marked(const ReviewView& view, const Review& review) {
  std::vector<bool> asked(view.workspace.objectives.size());
  for (const std::uint32_t index : review.objectives) asked[index] = true;
  return asked;
}

}  // namespace

void gather_next(const ReviewView& view, Review& review) {
  const std::vector<Objective>& objectives = view.workspace.objectives;
  const std::vector<bool> asked = marked(view, review);
  std::vector<bool> is_carried(objectives.size());
  for (std::uint32_t i = 0; i < objectives.size(); ++i) {
    const auto& from = objectives[i].carried_from;
    if (!from || !from->is_found() || !asked[from->objective] || asked[i]) continue;
    is_carried[from->objective] = true;
    review.carried.push_back({from->objective, i});
  }
  review.next_period = period_after(view);
  for (const std::uint32_t index : review.objectives) {
    if (is_to_go_on(objectives[index]) && !is_carried[index]) review.to_carry.push_back(index);
    const bool is_dropped = view.scores.objectives[index].status == rollup::Status::dropped;
    if (review.phase == Phase::over && !is_dropped && !objectives[index].review)
      review.not_reviewed.push_back(index);
  }
}

}  // namespace okr::report
