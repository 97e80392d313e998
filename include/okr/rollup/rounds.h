// SPDX-License-Identifier: MIT
// How many days lie between one check-in and the next, and how old news may be.
#pragma once

#include <okr/model/workspace.h>
#include <okr/rollup/scores.h>

namespace okr::rollup {

/// Of a key result that a KPI feeds, the KPI's own.
int round_of(const model::Workspace& workspace, const model::KeyResult& key_result);
int round_of(const model::Workspace& workspace, const model::Kpi& kpi);

/// Due after a round, stale after two. `age` is in days.
Freshness freshness_at(int age, int round);

}  // namespace okr::rollup
