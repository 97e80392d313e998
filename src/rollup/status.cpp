// SPDX-License-Identifier: MIT
#include "status.h"

#include "arithmetic.h"

#include <okr/rollup/grades.h>
#include <okr/rollup/pace.h>

#include <algorithm>

namespace okr::rollup {
namespace {

Status by_pace(const PaceFacts& facts) {
  const Status fine = facts.is_below_baseline ? Status::at_risk : Status::on_track;
  if (!facts.expected || *facts.expected == 0) return fine;
  const double ratio = snap(finite(facts.progress / *facts.expected));
  const Thresholds limits = thresholds(facts.commitment);
  if (ratio >= limits.on_track) return Status::on_track;
  return ratio >= limits.at_risk ? Status::at_risk : Status::off_track;
}

int rank(Status status) {
  switch (status) {
    case Status::dropped:
    case Status::ended:
    case Status::achieved:
      return 0;
    case Status::not_started:
    case Status::on_track:
      return 1;
    case Status::stale:
    case Status::no_data:
    case Status::at_risk:
      return 2;
    case Status::off_track:
      return 3;
  }
  return 0;
}

}  // namespace

Thresholds thresholds(model::Commitment commitment) {
  return commitment == model::Commitment::committed ? Thresholds{0.9, 0.7} : Thresholds{};
}

Status status_of(const PaceFacts& facts) {
  if (facts.is_dropped) return Status::dropped;
  if (facts.range && facts.as_of < facts.range->start) return Status::not_started;
  if (facts.is_achieved) return Status::achieved;
  if (!facts.range) return Status::no_data;
  if (facts.range->end < facts.as_of) return Status::ended;
  if (model::days_between(facts.range->start, facts.as_of) < days_to_settle)
    return facts.is_below_baseline ? Status::at_risk : Status::on_track;
  if (!facts.has_data) return Status::no_data;
  if (facts.judged) return *facts.judged;
  return by_pace(facts);
}

Status status_in_bounds(const Yardstick& yardstick, std::span<const Point> points) {
  int running_out = 0;
  for (auto point = points.rbegin(); point != points.rend() && running_out < 2; ++point) {
    const auto in_bounds = point->value ? raw_at(yardstick, *point->value) : std::nullopt;
    if (in_bounds && *in_bounds == 1) break;
    ++running_out;
  }
  if (running_out == 0) return Status::on_track;
  return running_out == 1 ? Status::at_risk : Status::off_track;
}

Status status_of_chance(const std::optional<double>& confidence) {
  if (!confidence) return Status::at_risk;
  switch (sureness_of(*confidence)) {
    case Sureness::high:
      return Status::on_track;
    case Sureness::medium:
      return Status::at_risk;
    case Sureness::low:
      return Status::off_track;
  }
  return Status::at_risk;
}

bool is_silent(Status status) {
  return status == Status::stale || status == Status::no_data;
}

bool are_stale(std::span<const Status> statuses) {
  return std::find(statuses.begin(), statuses.end(), Status::stale) != statuses.end() &&
         std::all_of(statuses.begin(), statuses.end(), is_silent);
}

Status worst(std::span<const Status> statuses) {
  if (statuses.empty()) return Status::no_data;
  if (are_stale(statuses)) return Status::stale;
  if (std::all_of(statuses.begin(), statuses.end(), is_silent)) return Status::no_data;
  const Status found = *std::max_element(statuses.begin(), statuses.end(),
                                         [](Status a, Status b) { return rank(a) < rank(b); });
  return is_silent(found) ? Status::at_risk : found;
}

}  // namespace okr::rollup
