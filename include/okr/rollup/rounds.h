// SPDX-License-Identifier: MIT
// How many days lie between one check-in and the next.
#pragma once

#include <okr/model/workspace.h>

namespace okr::rollup {

/// Of a key result that a KPI feeds, the KPI's own.
int round_of(const model::Workspace& workspace, const model::KeyResult& key_result);
int round_of(const model::Workspace& workspace, const model::Kpi& kpi);

}  // namespace okr::rollup
