// SPDX-License-Identifier: MIT
// The quantities that nearly every check-in and sentence have, read at a glance. Private to prose.
#pragma once

#include "quantity_text.h"

#include <okr/prose/quantity.h>

#include <optional>
#include <string_view>

namespace okr::prose {

/// Digits, maybe with a point, maybe with a per cent sign, behind which the text ends or, after
/// spaces, goes on with a digit or an @: "14% 5/10". Nothing of all else, which read_quantity takes
/// apart with care, and to the same end.
std::optional<ReadQuantity> read_plain_quantity(std::string_view s);

/// Such a number with a per cent sign, behind which the text ends or, after spaces, goes on with
/// anything that cannot begin "points": "from 5% to 38%". As read_quantity_text reads it.
std::optional<QuantityText> read_plain_share(std::string_view s);

}  // namespace okr::prose
