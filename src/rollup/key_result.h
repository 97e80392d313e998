// SPDX-License-Identifier: MIT
// All numbers of one key result, once those of the objectives that feed it are known.
#pragma once

#include <okr/rollup/scores.h>

namespace okr::rollup {

KeyResultScore score_key_result(const model::Workspace& workspace, const Scores& scores,
                                model::KeyResultIndex key_result);

}  // namespace okr::rollup
