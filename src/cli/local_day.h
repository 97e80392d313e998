// SPDX-License-Identifier: MIT
#pragma once

#include <okr/model/period.h>

namespace okr::cli {

/// The day that the machine's clock shows where it stands.
model::Date local_day();

}  // namespace okr::cli
