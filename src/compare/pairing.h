// SPDX-License-Identifier: MIT
// The steps of pair_up: objectives first, then their key results.
#pragma once

#include "match.h"

#include <okr/compare/pairs.h>

namespace okr::compare {

/// Number by number as in Workspace::objectives.
Matching match_objectives(const model::Workspace& before, const model::Workspace& after);
/// What is left over, whatever its period.
void match_over_periods(const model::Workspace& before, const model::Workspace& after,
                        Matching& matching);

/// Fills Pairs::key_results and Pairs::gone_key_results.
void pair_key_results(const model::Workspace& before, const model::Workspace& after,
                      const Matching& objectives, Pairs& pairs);

/// Upper and lower case are one; so are blanks at the ends.
std::string title_key(const model::Text& title);

}  // namespace okr::compare
