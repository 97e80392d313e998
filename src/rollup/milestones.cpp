// SPDX-License-Identifier: MIT
#include "milestones.h"

#include "arithmetic.h"

#include <okr/model/workspace.h>
#include <okr/rollup/written.h>

#include <vector>

namespace okr::rollup {

double weight_of_milestones(const model::KeyResult& kr, model::Date day) {
  double weights = 0;
  for (const model::Milestone& milestone : kr.milestones) {
    if (!model::is_dropped(milestone, day)) weights += weight_used(milestone.weight);
  }
  return finite(weights);
}

std::optional<double> milestones_done(const model::KeyResult& kr, model::Date last_day,
                                      model::Date day) {
  std::vector<Weighted> parts;
  for (const model::Milestone& milestone : kr.milestones) {
    if (model::is_dropped(milestone, day)) continue;
    const bool is_done = milestone.done && **milestone.done <= last_day;
    parts.push_back({weight_used(milestone.weight), is_done ? 1.0 : 0.0});
  }
  return mean(parts);
}

std::optional<double> milestones_due(const model::KeyResult& kr, model::Date day) {
  std::vector<Weighted> parts;
  for (const model::Milestone& milestone : kr.milestones) {
    if (model::is_dropped(milestone, day)) continue;
    if (!milestone.due) return std::nullopt;
    parts.push_back({weight_used(milestone.weight), **milestone.due <= day ? 1.0 : 0.0});
  }
  return mean(parts);
}

}  // namespace okr::rollup
