// SPDX-License-Identifier: MIT
// What is known of the key result that is explained, and the sections that tell it.
#pragma once

#include "explanation.h"
#include "pace.h"

#include <okr/rollup/history.h>
#include <okr/rollup/measure.h>

#include <optional>
#include <string>
#include <string_view>
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

/// "(7 - 5) / (15 - 5)", for a key result with a way to go.
std::string share_formula(std::string_view at, const rollup::Way& way);
/// Raw progress at one value as a formula; of a metric or a move into range.
std::string raw_formula(const rollup::Yardstick& yardstick, double value);
/// What is expected on a day of it as a formula, with the checkpoints that bend it.
std::string expected_formula(const KeyResultFacts& facts, model::Date day);

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
