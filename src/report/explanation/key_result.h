// SPDX-License-Identifier: MIT
// What is known of the key result that is explained, and the sections that tell it.
#pragma once

#include "explanation.h"
#include "pace.h"

#include <okr/rollup/history.h>
#include <okr/rollup/measure.h>

#include <optional>
#include <string>
#include <vector>

namespace okr::report {

struct KeyResultFacts {
  const model::Workspace& workspace;
  const rollup::Scores& scores;
  model::KeyResultIndex index;
  const model::Objective& objective;
  const model::KeyResult& key_result;
  const rollup::KeyResultScore& score;
  rollup::Yardstick yardstick;
  std::vector<rollup::Point> history;

  model::Date as_of() const { return scores.as_of; }
  const std::string& unit() const { return key_result.measure.unit; }
};

KeyResultFacts facts_of(const model::Workspace& workspace, const rollup::Scores& scores,
                        model::KeyResultIndex index);

/// The latest of the history that says a value; null where none does.
const rollup::Point* used(const KeyResultFacts& facts);

Section progress_section(const KeyResultFacts& facts);
Section expected_section(const KeyResultFacts& facts);
/// The first line of the list that holds; what comes after it (stale, its key results) is not in
/// it.
Reason status_reason(const KeyResultFacts& facts);
Section status_section(const KeyResultFacts& facts);
/// Nothing where none is stated.
std::optional<Section> confidence_section(const KeyResultFacts& facts);
std::optional<Section> freshness_section(const KeyResultFacts& facts);
std::optional<Section> forecast_section(const KeyResultFacts& facts);
std::optional<Section> verdict_section(const KeyResultFacts& facts);
/// What is aligned to this key result, fed or supported.
std::optional<Section> alignment_section(const KeyResultFacts& facts);

/// Which check-ins are not used, and why.
std::vector<Entry> unused_checkins(const KeyResultFacts& facts);
/// Baseline, target, bounds: where each was written.
std::vector<Entry> measure_inputs(const KeyResultFacts& facts);

}  // namespace okr::report
