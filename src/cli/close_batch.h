// SPDX-License-Identifier: MIT
// okr close --from: many reviews at once, all or none.
#pragma once

#include "closing.h"

namespace okr::cli {

int close_from_file(const Closing& closing);

}  // namespace okr::cli
