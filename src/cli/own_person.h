// SPDX-License-Identifier: MIT
// Who is sitting there: the person of okr.yaml whose email is git's.
#pragma once

#include "place.h"

#include <okr/model/config.h>

#include <optional>
#include <string>

namespace okr::cli {

/// The id; nothing where git has no email or no person has that one.
std::optional<std::string> own_person(const Place& place, const model::Config& config);

}  // namespace okr::cli
