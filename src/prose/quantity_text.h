// SPDX-License-Identifier: MIT
// The beginning of a quantity, whatever follows it; for the sentence readings. Private to prose.
#pragma once

#include "number.h"

#include <okr/prose/quantity.h>

namespace okr::prose {

struct QuantityText {
  ReadQuantity read;
  NumberText number;
};

/// As read_quantity, but what follows may be anything: 15%+, $1-2M, 5-city.
std::optional<QuantityText> read_quantity_text(std::string_view s, std::string_view currency,
                                               std::string_view expected, Grouping grouping);

}  // namespace okr::prose
