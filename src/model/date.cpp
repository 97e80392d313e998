// SPDX-License-Identifier: MIT
#include <okr/model/period.h>

#include <fmt/format.h>

namespace okr::model {
namespace {

// The digits of `s` as a number; nothing where something else stands among them.
std::optional<int> number_of(std::string_view digits) {
  int n = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9') return std::nullopt;
    n = n * 10 + (c - '0');
  }
  return n;
}

}  // namespace

std::optional<Date> parse_date(std::string_view s) {
  if (s.size() != 10 || s[4] != '-' || s[7] != '-') return std::nullopt;
  const auto year = number_of(s.substr(0, 4));
  const auto month = number_of(s.substr(5, 2));
  const auto day = number_of(s.substr(8, 2));
  if (!year || !month || !day || *year < 1900 || *year > 2999) return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year(*year),
                                         std::chrono::month(static_cast<unsigned>(*month)),
                                         std::chrono::day(static_cast<unsigned>(*day))};
  if (!date.ok()) return std::nullopt;
  return Date(date);
}

std::string to_string(Date date) {
  const std::chrono::year_month_day d(date);
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(d.year()),
                     static_cast<unsigned>(d.month()), static_cast<unsigned>(d.day()));
}

int days_between(Date from, Date to) {
  return static_cast<int>((to - from).count());
}

}  // namespace okr::model
