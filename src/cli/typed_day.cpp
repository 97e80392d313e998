// SPDX-License-Identifier: MIT
#include "typed_day.h"

#include <okr/text/ascii.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

namespace okr::cli {
namespace {

using model::Date;

constexpr std::array<std::string_view, 7> weekdays = {"sunday",   "monday", "tuesday", "wednesday",
                                                      "thursday", "friday", "saturday"};
constexpr std::array<std::string_view, 12> months = {
    "january", "february", "march",     "april",   "may",      "june",
    "july",    "august",   "september", "october", "november", "december"};

/// The number of the name that `word` is, or its first three letters or more.
template <std::size_t n>
std::optional<unsigned> number_of(std::string_view word,
                                  const std::array<std::string_view, n>& names) {
  constexpr std::size_t shortest = 3;
  if (word.size() < shortest) return std::nullopt;
  for (unsigned i = 0; i < n; ++i) {
    if (names[i].starts_with(word)) return i;
  }
  return std::nullopt;
}

std::optional<int> whole_number(std::string_view digits) {
  constexpr std::size_t most_digits = 4;
  if (digits.empty() || digits.size() > most_digits) return std::nullopt;
  int n = 0;
  for (const char c : digits) {
    if (!text::is_digit(c)) return std::nullopt;
    n = n * 10 + (c - '0');
  }
  return n;
}

std::optional<Date> days_ago(std::string_view word, Date today) {
  if (!word.starts_with('-') || !word.ends_with('d')) return std::nullopt;
  const auto days = whole_number(word.substr(1, word.size() - 2));
  return days ? std::optional(today - std::chrono::days(*days)) : std::nullopt;
}

std::optional<Date> latest_weekday(std::string_view word, Date today) {
  const auto number = number_of(word, weekdays);
  if (!number) return std::nullopt;
  return today - (std::chrono::weekday(today) - std::chrono::weekday(*number));
}

std::optional<Date> read_day(std::string_view word, Date today) {
  if (word == "today") return today;
  if (word == "yesterday") return today - std::chrono::days(1);
  if (auto day = model::parse_date(word)) return day;
  if (auto day = days_ago(word, today)) return day;
  return latest_weekday(word, today);
}

/// Runs of letters and of digits; "5th" is 5.
std::vector<std::string_view> parts_of(std::string_view typed) {
  std::vector<std::string_view> parts;
  const auto kind = [](char c) {
    if (text::is_digit(c)) return 1;
    return c >= 'a' && c <= 'z' ? 2 : 0;
  };
  for (std::size_t at = 0; at < typed.size();) {
    std::size_t end = at + 1;
    while (end < typed.size() && kind(typed[end]) == kind(typed[at])) ++end;
    if (kind(typed[at]) != 0) parts.push_back(typed.substr(at, end - at));
    at = end;
  }
  std::erase_if(parts, [](std::string_view part) {
    return part == "st" || part == "nd" || part == "rd" || part == "th" || part == "of";
  });
  return parts;
}

std::optional<Date> day_of(int year, int month, int day) {
  return model::parse_date(fmt::format("{:04}-{:02}-{:02}", year, month, day));
}

/// Of the year that makes it the latest one not to come.
std::optional<Date> latest_of(int month, int day, Date today) {
  const int year = static_cast<int>(std::chrono::year_month_day(today).year());
  const auto this_year = day_of(year, month, day);
  return this_year && *this_year <= today ? this_year : day_of(year - 1, month, day);
}

/// What "5 October", "Oct 5, 2026", "2026/10/5" or "5.10.2026" must mean. 10/5 may mean two days.
std::optional<Date> guessed_day(std::string_view typed, Date today) {
  std::vector<std::string_view> parts = parts_of(typed);
  if (parts.size() < 2 || parts.size() > 3) return std::nullopt;
  if (number_of(parts[1], months)) std::swap(parts[0], parts[1]);
  const auto named = number_of(parts[0], months);
  const auto first = whole_number(parts[0]);
  const auto second = whole_number(parts[1]);
  const auto last = whole_number(parts.back());
  if (!second || !last) return std::nullopt;
  const bool has_year = parts.size() == 3;
  if (named) {
    const int month = static_cast<int>(*named) + 1;
    return has_year ? day_of(*last, month, *second) : latest_of(month, *second, today);
  }
  if (!first || !has_year) return std::nullopt;
  constexpr std::size_t digits_of_year = 4;
  if (parts[0].size() == digits_of_year) return day_of(*first, *second, *last);
  const bool with_points = typed.find('.') != std::string_view::npos;
  return with_points ? day_of(*last, *second, *first) : std::nullopt;
}

Error no_day(std::string_view typed, std::string_view word, Date today) {
  if (word == "tomorrow") return {"tomorrow is still to come: a check-in says where things stand"};
  if (const auto day = guessed_day(word, today))
    return {fmt::format("'{}' is not how a day is written here: write {}", typed,
                        model::to_string(*day))};
  return {fmt::format("'{}' is no day: write one such as {}, or today, yesterday, monday or -3d",
                      typed, model::to_string(today))};
}

}  // namespace

Result<Date> typed_day(std::string_view typed, Date today) {
  const std::string word = text::to_lower(typed);
  const auto day = read_day(word, today);
  if (!day) return no_day(typed, word, today);
  if (*day <= today) return *day;
  return Error{
      fmt::format("{} is still to come: a check-in says where things stand, on {} at the latest",
                  model::to_string(*day), model::to_string(today))};
}

}  // namespace okr::cli
