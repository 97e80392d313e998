// SPDX-License-Identifier: MIT
// What a written change of a plan does to whoever is to reach it.
#pragma once

#include <okr/compare/moves.h>
#include <okr/model/workspace.h>

namespace okr::report {

/// Of a `changes` entry; `key_result` is null where it is the objective's. Neither where its values
/// do not say.
compare::Ease ease_of(const model::Change& change, const model::KeyResult* key_result,
                      const model::Config& config);

}  // namespace okr::report
