// SPDX-License-Identifier: MIT
#include "import_dates.h"

#include <okr/text/ascii.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace okr::cli {
namespace {

constexpr int century = 2000;
constexpr int most_days = 31;
constexpr int months = 12;

struct Part {
  std::string text;  ///< in lower case
  bool is_number = false;
  int number = 0;
};

/// Runs of digits and of letters; everything else stands between parts.
std::vector<Part> parts_of(std::string_view cell) {
  std::vector<Part> out;
  const auto kind = [](char c) {
    const char lower = text::to_lower(c);
    return text::is_digit(c) ? 1 : (lower >= 'a' && lower <= 'z') ? 2 : 0;
  };
  for (std::size_t at = 0; at < cell.size();) {
    const int of = kind(cell[at]);
    std::size_t end = at + 1;
    while (end < cell.size() && kind(cell[end]) == of) ++end;
    const std::string_view run = cell.substr(at, end - at);
    at = end;
    if (of == 0) continue;
    Part part{.text = text::to_lower(run), .is_number = of == 1};
    if (part.is_number) {
      const auto read = std::from_chars(run.data(), run.data() + run.size(), part.number);
      if (read.ec != std::errc()) part.number = -1;
    }
    out.push_back(std::move(part));
  }
  return out;
}

/// Without the time of day that some programs write behind a date.
std::string_view day_of(std::string_view cell) {
  const std::size_t colon = cell.find(':');
  if (colon == std::string_view::npos) return cell;
  return cell.substr(0, cell.find_last_of(" T", colon));
}

std::optional<int> month_named(std::string_view word) {
  constexpr std::array<std::string_view, months> names{
      "january", "february", "march",     "april",   "may",      "june",
      "july",    "august",   "september", "october", "november", "december"};
  constexpr std::size_t shortest = 3;
  if (word.size() < shortest) return std::nullopt;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (names[i].starts_with(word) || word == "sept") {
      if (word == "sept") return 9;
      return static_cast<int>(i) + 1;
    }
  }
  return std::nullopt;
}

int full_year(const Part& part) {
  constexpr std::size_t short_year = 2;
  return part.text.size() == short_year ? century + part.number : part.number;
}

std::optional<model::Date> made(int year, int month, int day) {
  return model::parse_date(fmt::format("{:04}-{:02}-{:02}", year, month, day));
}

/// Three numbers with the year behind them.
struct Numbers {
  int first = 0;
  int second = 0;
  int year = 0;
  bool has_points = false;  ///< between them, as where the day comes first
};

std::optional<Numbers> numbers_of(std::string_view cell) {
  constexpr std::size_t long_year = 4;
  const std::vector<Part> parts = parts_of(day_of(cell));
  const bool are_three =
      parts.size() == 3 &&
      std::all_of(parts.begin(), parts.end(), [](const Part& p) { return p.is_number; });
  if (!are_three || parts[0].text.size() >= long_year) return std::nullopt;
  return Numbers{parts[0].number, parts[1].number, full_year(parts[2]),
                 cell.find('.') != std::string_view::npos};
}

DayOrder order_told_by(const Numbers& numbers) {
  if (numbers.has_points || numbers.first > months) return DayOrder::day_first;
  return numbers.second > months ? DayOrder::month_first : DayOrder::unknown;
}

Error no_date(std::string_view cell) {
  return {fmt::format("'{}' is not a date such as 2026-12-31", cell)};
}

Result<model::Date> of_numbers(std::string_view cell, const Numbers& numbers, DayOrder order) {
  const DayOrder own = order_told_by(numbers);
  const auto day_first = made(numbers.year, numbers.second, numbers.first);
  const auto month_first = made(numbers.year, numbers.first, numbers.second);
  const DayOrder used = own == DayOrder::unknown ? order : own;
  if (used == DayOrder::unknown && day_first && month_first && *day_first != *month_first) {
    return Error{fmt::format("'{}' may be {} or {}; write it as one of these", cell,
                             model::to_string(*day_first), model::to_string(*month_first))};
  }
  const auto& date = used == DayOrder::month_first ? month_first : day_first;
  if (!date) return no_date(cell);
  return *date;
}

/// "31 Dec 2026", "Dec 31, 2026", "2026 Dec 31".
std::optional<model::Date> of_words(const std::vector<Part>& parts) {
  std::optional<int> month;
  std::vector<Part> numbers;
  for (const Part& part : parts) {
    const bool is_ending = part.text == "st" || part.text == "nd" || part.text == "rd" ||
                           part.text == "th" || part.text == "of";
    if (part.is_number) {
      numbers.push_back(part);
    } else if (const auto named = month_named(part.text); named && !month) {
      month = named;
    } else if (!is_ending) {
      return std::nullopt;
    }
  }
  if (!month || numbers.size() != 2) return std::nullopt;
  const bool year_first = numbers[0].number > most_days;
  return made(full_year(numbers[year_first ? 0 : 1]), *month, numbers[year_first ? 1 : 0].number);
}

/// "2026-Q4" of a letter with a number and of a year, in any order; empty for all else.
std::string period_of(const std::vector<Part>& parts) {
  constexpr std::size_t short_year = 2;
  constexpr std::size_t long_year = 4;
  std::string mark;
  std::string year;
  std::string letter;
  std::string number;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const Part& part = parts[i];
    const bool is_before_number = i + 1 < parts.size() && parts[i + 1].is_number;
    if (part.text == "fy") {
      mark = "FY";
    } else if ((part.text == "q" || part.text == "h" || part.text == "t") && is_before_number &&
               letter.empty()) {
      letter = text::to_lower(part.text) == "q" ? "Q" : part.text == "h" ? "H" : "T";
      number = parts[++i].text;
    } else if (part.is_number && part.text.size() == long_year && year.empty()) {
      year = part.text;
    } else if (part.is_number && part.text.size() == short_year && year.empty()) {
      year = std::to_string(century + part.number);
    } else {
      return {};
    }
  }
  const bool is_year_alone = parts.size() == 1 && parts.front().text.size() == short_year;
  if (year.empty() || is_year_alone) return {};  // "10" is a month to some
  return mark + year + (letter.empty() ? "" : "-" + letter + number);
}

}  // namespace

DayOrder day_order(const std::vector<std::string_view>& dates) {
  DayOrder found = DayOrder::unknown;
  for (const std::string_view cell : dates) {
    const auto numbers = numbers_of(cell);
    const DayOrder told = numbers ? order_told_by(*numbers) : DayOrder::unknown;
    if (told == DayOrder::unknown || told == found) continue;
    if (found != DayOrder::unknown) return DayOrder::unknown;
    found = told;
  }
  return found;
}

Result<model::Date> sheet_date(std::string_view cell, DayOrder order) {
  const std::string_view day = day_of(cell);
  if (const auto date = model::parse_date(day)) return *date;
  if (const auto numbers = numbers_of(cell)) return of_numbers(cell, *numbers, order);
  const std::vector<Part> parts = parts_of(day);
  if (const auto date = of_words(parts)) return *date;
  const bool are_numbers =
      parts.size() == 3 &&
      std::all_of(parts.begin(), parts.end(), [](const Part& part) { return part.is_number; });
  const auto date = are_numbers ? made(parts[0].number, parts[1].number, parts[2].number)
                                : std::optional<model::Date>();
  if (!date) return no_date(cell);
  return *date;
}

Result<SheetPeriod> sheet_period(const model::Config& config, std::string_view cell) {
  for (const model::NamedPeriod& period : config.periods) {
    if (text::to_lower(*period.id) == text::to_lower(cell))
      return SheetPeriod{*period.id, period.range};
  }
  const std::string id =
      model::looks_like_period(cell) ? std::string(cell) : period_of(parts_of(cell));
  if (id.empty() && !period_of(parts_of(std::string(cell) + " 2026")).empty())
    return Error{fmt::format("'{}' says no year; write one such as 2026-Q4", cell)};
  if (id.empty()) {
    return Error{
        fmt::format("'{}' is no period; write one such as 2026-Q4, 2026-H2 or 2026", cell)};
  }
  const Result<model::DateRange> range = model::resolve_period(config, id);
  if (!range) return range.error();
  return SheetPeriod{id, *range};
}

}  // namespace okr::cli
