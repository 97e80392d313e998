// SPDX-License-Identifier: MIT
// A day as people type it. Knows no clock and no period: whether a check-in of that day counts is
// for others to say.
#pragma once

#include <okr/model/period.h>
#include <okr/text/result.h>

#include <string_view>

namespace okr::cli {

inline constexpr const char* day_help = "2026-11-02, today, yesterday, monday to sunday, or -3d";

/// "2026-11-02"; "today", "yesterday"; "monday" or "mon": the latest one, today included; "-3d":
/// three days before. Any case. Fails for other words, naming the day to write where it can be
/// guessed, and for days after `today`.
Result<model::Date> typed_day(std::string_view typed, model::Date today);

}  // namespace okr::cli
