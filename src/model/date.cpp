// SPDX-License-Identifier: MIT
#include <okr/model/period.h>

#include <fmt/format.h>

namespace okr::model {
namespace {

constexpr unsigned no_digits = 1U << 20U;

// Two digits as a number, or one that is beyond every year, also times a hundred and added to:
// check-ins come by the hundred thousand, and each has three such numbers.
unsigned two_digits(std::string_view s, std::size_t at) {
  const auto tens = static_cast<unsigned>(s[at] - '0');
  const auto ones = static_cast<unsigned>(s[at + 1] - '0');
  return tens > 9 || ones > 9 ? no_digits : tens * 10 + ones;
}

}  // namespace

std::optional<Date> parse_date(std::string_view s) {
  if (s.size() != 10 || s[4] != '-' || s[7] != '-') return std::nullopt;
  const unsigned year = two_digits(s, 0) * 100 + two_digits(s, 2);
  const unsigned month = two_digits(s, 5);
  const unsigned day = two_digits(s, 8);
  if (year < 1900 || year > 2999 || month > 12 || day > 31) return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year(static_cast<int>(year)),
                                         std::chrono::month(month), std::chrono::day(day)};
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
