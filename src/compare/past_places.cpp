// SPDX-License-Identifier: MIT
#include "past_places.h"

#include <algorithm>

namespace okr::compare {
namespace {

using model::Objective;

template <class Written>
std::optional<text::Span> span_of(const Written& written) {
  return written ? std::optional(written->span) : std::nullopt;
}

template <class Fits>
const Objective* first_that(const model::Workspace& workspace, Fits fits) {
  const auto found = std::find_if(workspace.objectives.begin(), workspace.objectives.end(), fits);
  return found == workspace.objectives.end() ? nullptr : &*found;
}

}  // namespace

std::optional<text::Span> place_of(const Objective& objective, std::string_view field) {
  if (field == "due") return span_of(objective.due);
  if (field == "commitment") return span_of(objective.commitment);
  return std::nullopt;
}

std::optional<text::Span> place_of(const model::KeyResult& key_result, std::string_view field) {
  if (field == "baseline") return span_of(key_result.baseline);
  if (field == "target") return span_of(key_result.target);
  if (field == "min") return span_of(key_result.min);
  if (field == "max") return span_of(key_result.max);
  if (field == "direction") return span_of(key_result.direction);
  if (field == "due") return span_of(key_result.due);
  if (field == "weight") return span_of(key_result.weight);
  return std::nullopt;
}

text::Span place_without(const model::Workspace& now, std::string_view path, const Objective& was) {
  const auto of_period = [&](const Objective& other) {
    return other.period == was.period || (was.range && other.range == was.range);
  };
  const Objective* near = first_that(now, [&](const Objective& other) {
    return now.sources[other.file].path == path && of_period(other);
  });
  if (!near) {
    near = first_that(
        now, [&](const Objective& other) { return other.team == was.team && of_period(other); });
  }
  if (!near) near = first_that(now, of_period);
  if (near) return near->period_span;
  return {now.config_file.value_or(0), 0, 0};
}

}  // namespace okr::compare
