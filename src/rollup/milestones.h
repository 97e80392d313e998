// SPDX-License-Identifier: MIT
// Milestones as a weighted share.
#pragma once

#include <okr/model/okr.h>

#include <optional>

namespace okr::rollup {

/// Of those not dropped by `day`.
double weight_of_milestones(const model::KeyResult& key_result, model::Date day);

/// The share that was done by `last_day`, of those not dropped by `day`; nothing without weight.
std::optional<double> milestones_done(const model::KeyResult& key_result, model::Date last_day,
                                      model::Date day);

/// The share that is due by `day`; nothing where not all have a due day.
std::optional<double> milestones_due(const model::KeyResult& key_result, model::Date day);

}  // namespace okr::rollup
