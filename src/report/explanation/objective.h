// SPDX-License-Identifier: MIT
// The sections that tell how an objective's numbers came to be.
#pragma once

#include "explanation.h"
#include "pace.h"

#include <okr/rollup/items.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace okr::report {

struct ObjectiveFacts {
  const model::Workspace& workspace;
  const rollup::Scores& scores;
  std::uint32_t index;
  const model::Objective& objective;
  const rollup::ObjectiveScore& score;
  std::vector<rollup::Item> items;
  std::vector<rollup::Edge> edges;

  model::Date as_of() const { return scores.as_of; }
};

ObjectiveFacts facts_of(const model::Workspace& workspace, const rollup::Scores& scores,
                        std::uint32_t objective);

/// What it adds up, what it leaves out, how much of it has data.
Section progress_section(const ObjectiveFacts& facts);
/// Over its own key results alone, and where that parts from the aligned work.
Section score_section(const ObjectiveFacts& facts);
Section expected_section(const ObjectiveFacts& facts);
/// The first line of the list that holds; what comes after it (stale, its key results) is not in
/// it.
Reason status_reason(const ObjectiveFacts& facts);
Section status_section(const ObjectiveFacts& facts);
std::optional<Section> confidence_section(const ObjectiveFacts& facts);
std::optional<Section> freshness_section(const ObjectiveFacts& facts);
/// Once the period has ended: the verdict, beside it what people thought.
std::optional<Section> verdict_section(const ObjectiveFacts& facts);

/// Each parent that it is aligned to, and whether it adds to it; nothing where there is none.
std::optional<Section> counts_in_section(const ObjectiveFacts& facts);

/// What to make of it where the aligned work and the measures part; empty where they do not.
std::string parting_words(const rollup::ObjectiveScore& score);

}  // namespace okr::report
