// SPDX-License-Identifier: MIT
// What the numbers of an objective or key result do not say by themselves, in plain words.
#pragma once

#include <okr/rollup/scores.h>

#include <cstdint>
#include <string>
#include <vector>

namespace okr::report {

/// Where aligned work and own key results part, where confidence falls while the numbers are fine,
/// which guardrail is in breach, how its people grade it. Each one sentence, lower case, no full
/// stop.
std::vector<std::string> insights(const model::Workspace& workspace, const rollup::Scores& scores,
                                  std::uint32_t objective);
/// How aligned work and own key results part, as one of these sentences; empty where they don't.
std::string parting_insight(const rollup::ObjectiveScore& score);
/// The same of a key result: its guardrails, but those that its objective has, too.
std::vector<std::string> insights(const model::Workspace& workspace, const rollup::Scores& scores,
                                  model::KeyResultIndex key_result);

}  // namespace okr::report
