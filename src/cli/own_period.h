// SPDX-License-Identifier: MIT
// The quarter that a day is in, by the name that the house's year gives it.
#pragma once

#include <okr/model/config.h>

#include <string>

namespace okr::cli {

/// "2026-Q4"; "FY2027-Q2" where the fiscal year does not start in January.
std::string quarter_of(const model::Config& config, model::Date day);
std::string quarter_after(const model::Config& config, model::Date day);

}  // namespace okr::cli
