// SPDX-License-Identifier: MIT
// The steps of linking, each over the whole workspace.
#pragma once

#include "reference_index.h"

#include <okr/diag/diagnostic.h>
#include <okr/model/workspace.h>

#include <string>
#include <string_view>
#include <vector>

namespace okr::load {

using Problems = std::vector<diag::Diagnostic>;

/// Ids of objectives (of one team and period), KPIs and projects that are given twice.
void report_duplicates(const model::Workspace& workspace, const ReferenceIndex& index,
                       Problems& problems);
/// Teams and people that okr.yaml does not know, where it names teams or people.
void report_unknown_names(const model::Workspace& workspace, Problems& problems);
/// Links `kpi` and `guardrails`.
void link_kpis(model::Workspace& workspace, Problems& problems);
/// Marks every alignment that leads, over others or at once, back to its child.
void mark_cycles(std::vector<model::Objective>& objectives);

}  // namespace okr::load
