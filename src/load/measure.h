// SPDX-License-Identifier: MIT
// What a key result is judged by: its fields and its sentence taken together.
#pragma once

#include "reader.h"

#include <okr/model/okr.h>

namespace okr::load {

/// The effective measure. A written kind wins over fields, fields over the sentence. A relative
/// target (+30%) is worked out where there is a baseline; kr.target then holds the result.
model::Measure settle_measure(Reader& in, model::KeyResult& key_result);

}  // namespace okr::load
