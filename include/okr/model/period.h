// SPDX-License-Identifier: MIT
// Civil dates and the periods that OKRs are set for. No time zones, no clock.
#pragma once

#include <okr/text/result.h>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace okr::model {

/// A civil day.
using Date = std::chrono::sys_days;

/// "YYYY-MM-DD", a real day of the years 1900 to 2999; nothing else is a date.
std::optional<Date> parse_date(std::string_view s);
std::string to_string(Date date);

/// Days from `from` to `to`; negative where `to` is earlier.
int days_between(Date from, Date to);

struct DateRange {
  Date start{};
  Date end{};  ///< inclusive
  bool contains(Date d) const { return start <= d && d <= end; }
  bool encloses(const DateRange& inner) const { return start <= inner.start && inner.end <= end; }
  int days() const { return days_between(start, end) + 1; }
  friend bool operator==(const DateRange&, const DateRange&) = default;
};

struct FiscalYear {
  enum class NamedBy : unsigned char { end, start };
  int start_month = 1;  ///< 1 to 12
  NamedBy named_by = NamedBy::end;
};

/// Whether `s` is written like a period (2026, 2026-Q9, FY2027-H1, 26-Q1 ...), right or wrong: no
/// id may look so.
bool looks_like_period(std::string_view s);

/// The days of 2026, 2026-H1, 2026-T2, 2026-Q3, 2026-07, FY2026, FY2026-H1, -T1, -Q1. The error
/// says what is wrong and what to write; with a fiscal year that does not start in January, a
/// calendar quarter, half or third is an error that names the fiscal one meant.
Result<DateRange> parse_period(std::string_view s, const FiscalYear& fiscal);

/// Whether `s` is a half, third or quarter of the calendar year while the fiscal year starts in
/// another month: parse_period refuses it and names the fiscal one meant.
bool is_calendar_part_of_fiscal_year(std::string_view s, const FiscalYear& fiscal);

}  // namespace okr::model
