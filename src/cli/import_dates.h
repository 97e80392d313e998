// SPDX-License-Identifier: MIT
// Days and periods as spreadsheets and people write them: 31.12.2026, 12/31/2026, Q4 2026. Knows no
// clock.
#pragma once

#include <okr/model/config.h>
#include <okr/text/result.h>

#include <string>
#include <string_view>
#include <vector>

namespace okr::cli {

/// Which number of "03/04/2026" is the day.
enum class DayOrder : unsigned char { unknown, day_first, month_first };

/// What all dates of a sheet tell together: one that can be read in one way only decides; where
/// they differ, nothing is known.
DayOrder day_order(const std::vector<std::string_view>& dates);

/// Fails for what is no date, or could be two, naming what to write.
Result<model::Date> sheet_date(std::string_view cell, DayOrder order);

struct SheetPeriod {
  std::string id;
  model::DateRange range;
};
/// "2026-Q4" of "Q4 2026", "2026 Q4", "q4/26"; a period of okr.yaml by its id. Fails, naming what
/// to write, for all else.
Result<SheetPeriod> sheet_period(const model::Config& config, std::string_view cell);

}  // namespace okr::cli
