// SPDX-License-Identifier: MIT
// How old news may be: due after a round (checkin.every_days), stale after two.
#pragma once

#include "status.h"

#include <optional>
#include <span>

namespace okr::rollup {

/// `age` in days, `round` the days from one check-in to the next.
Freshness freshness_at(int age, int round);

/// Nothing before the start, after the end, when dropped, for what is done and for what others
/// feed. A key result that a KPI feeds goes by the KPI's own round.
std::optional<Freshness> freshness_of(const model::Workspace& workspace,
                                      const model::KeyResult& key_result, const PaceFacts& facts,
                                      const KeyResultScore& score);

}  // namespace okr::rollup
