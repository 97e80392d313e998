// SPDX-License-Identifier: MIT
#include "milestones.h"

#include "arithmetic.h"

#include <cmath>
#include <vector>

namespace okr::rollup {

double weight_of(const model::Maybe<double>& written) {
  const bool usable = written && std::isfinite(**written) && **written >= 0;
  return usable ? **written : 1;
}

bool is_dropped(const model::Milestone& milestone, model::Date day) {
  return milestone.dropped && **milestone.dropped <= day;
}

double weight_of_milestones(const model::KeyResult& kr, model::Date day) {
  double weights = 0;
  for (const model::Milestone& milestone : kr.milestones) {
    if (!is_dropped(milestone, day)) weights += weight_of(milestone.weight);
  }
  return finite(weights);
}

std::optional<double> milestones_done(const model::KeyResult& kr, model::Date last_day,
                                      model::Date day) {
  std::vector<Weighted> parts;
  for (const model::Milestone& milestone : kr.milestones) {
    if (is_dropped(milestone, day)) continue;
    const bool is_done = milestone.done && **milestone.done <= last_day;
    parts.push_back({weight_of(milestone.weight), is_done ? 1.0 : 0.0});
  }
  return mean(parts);
}

std::optional<double> milestones_due(const model::KeyResult& kr, model::Date day) {
  std::vector<Weighted> parts;
  for (const model::Milestone& milestone : kr.milestones) {
    if (is_dropped(milestone, day)) continue;
    if (!milestone.due) return std::nullopt;
    parts.push_back({weight_of(milestone.weight), **milestone.due <= day ? 1.0 : 0.0});
  }
  return mean(parts);
}

}  // namespace okr::rollup
