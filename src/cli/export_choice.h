// SPDX-License-Identifier: MIT
// Which objectives, key results, KPIs and projects --period, --team and --owner leave in an export.
#pragma once

#include "filter.h"

#include <okr/report/export.h>

#include <string>

namespace okr::cli {

struct ExportChoice {
  std::string period;  ///< an id as the objectives have it; empty: all
  Filter filter;
};

/// Of objectives that somebody answers for all key results; of others those that they answer for.
/// KPIs and projects belong to no period. --team and --owner leave those in that what is exported
/// names or that serve it, and those that are the team's or the owner's.
report::ExportView chosen(const model::Workspace& workspace, const rollup::Scores& scores,
                          const ExportChoice& choice);

}  // namespace okr::cli
