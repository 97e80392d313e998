// SPDX-License-Identifier: MIT
// The value of a check-in: the level reached, or done and open.
#pragma once

#include "checkin_line.h"
#include "entities.h"
#include "values.h"

#include <string_view>

namespace okr::load {

/// Values are kept in the key result's unit where they convert; where it has none, as written.
model::CheckInValue level(model::Quantity quantity, std::string_view unit);

/// "+3": a change, where the level reached is to stand.
bool is_step(std::string_view word);

/// Takes the value at the begin of what is left of the line, if one is there.
void take_value(Reader& in, Line& line, const Places& places, const CheckInForm& form,
                model::CheckIn& into);

}  // namespace okr::load
