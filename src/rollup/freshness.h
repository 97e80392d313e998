// SPDX-License-Identifier: MIT
// How fresh the news of a key result is on a day.
#pragma once

#include "status.h"

#include <optional>
#include <span>

namespace okr::rollup {

/// Nothing before the start, after the end, when dropped, for what is done and for what others
/// feed. A key result that a KPI feeds goes by the KPI's own round.
std::optional<Freshness> freshness_of(const model::Workspace& workspace,
                                      const model::KeyResult& key_result, const PaceFacts& facts,
                                      const KeyResultScore& score);

}  // namespace okr::rollup
