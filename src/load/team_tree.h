// SPDX-License-Identifier: MIT
// Whether the teams of okr.yaml form one tree, and whether all its names mean something.
#pragma once

#include "reader.h"

namespace okr::load {

/// Reports unknown parents, people and periods, names that are given twice, no or two roots,
/// cycles. Fills in the levels that are not written.
void check_teams_and_people(Reader& in, model::Config& config);

}  // namespace okr::load
