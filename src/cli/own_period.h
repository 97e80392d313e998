// SPDX-License-Identifier: MIT
// The quarter that a day is in, by the name that the house's year gives it; what comes after a
// period.
#pragma once

#include <okr/model/config.h>

#include <optional>
#include <string>
#include <string_view>

namespace okr::cli {

/// "2026-Q4"; "FY2027-Q2" where the fiscal year does not start in January.
std::string quarter_of(const model::Config& config, model::Date day);
std::string quarter_after(const model::Config& config, model::Date day);

/// The one of the same length: "2027-H1" after "2026-H2"; absent after a named one.
std::optional<std::string> period_after(const model::Config& config, std::string_view id);

}  // namespace okr::cli
