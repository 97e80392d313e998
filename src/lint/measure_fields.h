// SPDX-License-Identifier: MIT
// What the fields of a key result say beside its sentence.
#pragma once

#include <okr/model/okr.h>

namespace okr::lint {

/// Whether fields say how success is told, whatever the sentence names.
bool is_judged_by_fields(const model::KeyResult& key_result);

/// Whether it is something to do or to make, in its words and without fields that say otherwise.
bool is_task(const model::KeyResult& key_result);

}  // namespace okr::lint
