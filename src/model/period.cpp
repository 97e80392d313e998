// SPDX-License-Identifier: MIT
// Periods by their written form: a year, alone or cut into halves, thirds, quarters or months.
#include <okr/model/period.h>
#include <okr/text/ascii.h>
#include <okr/text/utf8.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace okr::model {
namespace {

// "FY2027-Q1": fiscal, "2027", 'Q', "1". For a month the letter is 'M'; for a year '\0'.
struct WrittenPeriod {
  bool fiscal = false;
  int year = 0;
  char part = '\0';
  int number = 0;
};

struct Part {
  char letter;
  int count;
  std::string_view name;
};
constexpr std::array<Part, 4> parts = {
    {{'H', 2, "half"}, {'T', 3, "third"}, {'Q', 4, "quarter"}, {'M', 12, "month"}}};
constexpr std::array<std::string_view, 12> month_names = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

char upper(char c) {
  return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

std::size_t digits_at(std::string_view s, std::size_t at) {
  std::size_t n = 0;
  while (at + n < s.size() && text::is_digit(s[at + n])) ++n;
  return n;
}

bool has_fiscal_mark(std::string_view s) {
  return s.size() > 2 && upper(s[0]) == 'F' && upper(s[1]) == 'Y';
}

const Part* find_part(char letter) {
  const auto* found = std::find_if(parts.begin(), parts.end(),
                                   [&](const Part& part) { return part.letter == letter; });
  return found == parts.end() ? nullptr : found;
}

// Exactly the documented forms, whatever the numbers in them.
std::optional<WrittenPeriod> parse_form(std::string_view s) {
  WrittenPeriod out;
  out.fiscal = s.starts_with("FY");
  if (out.fiscal) s.remove_prefix(2);
  if (digits_at(s, 0) != 4) return std::nullopt;
  for (const char c : s.substr(0, 4)) out.year = out.year * 10 + (c - '0');
  s.remove_prefix(4);
  if (s.empty()) return out;
  if (s.size() != 3 || s[0] != '-' || !text::is_digit(s[2])) return std::nullopt;
  out.number = s[2] - '0';
  if (text::is_digit(s[1])) {
    out.part = 'M';
    out.number += 10 * (s[1] - '0');
  } else if (find_part(s[1]) != nullptr && s[1] != 'M') {
    out.part = s[1];
  } else {
    return std::nullopt;
  }
  return out;
}

std::string written_out(const WrittenPeriod& p) {
  const std::string year = fmt::format("{}{:04}", p.fiscal ? "FY" : "", p.year);
  if (p.part == '\0') return year;
  if (p.part == 'M') return fmt::format("{}-{:02}", year, p.number);
  return fmt::format("{}-{}{}", year, p.part, p.number);
}

// What was meant by Q4-2026, 2026 q4, 2026Q4, Q4/26, 2026-7: the form that parses, or nothing.
std::optional<std::string> guess(std::string_view s) {
  std::string year;
  std::string rest;
  WrittenPeriod out;
  if (has_fiscal_mark(s)) {
    out.fiscal = true;
    s.remove_prefix(2);
  }
  for (std::size_t at = 0; at < s.size();) {
    const std::size_t n = digits_at(s, at);
    const bool after_letter = !rest.empty() && !text::is_digit(rest.back());
    if (n == 0) {
      const char c = upper(s[at++]);
      if (c == '-' || c == ' ' || c == '/' || c == '_' || c == '.') continue;
      if (!rest.empty()) return std::nullopt;
      rest += c;
      continue;
    }
    const std::string_view digits = s.substr(at, n);
    at += n;
    if (year.empty() && !after_letter && (n == 4 || n == 2)) {
      year = n == 4 ? std::string(digits) : "20" + std::string(digits);
    } else if (n <= 2) {
      rest += digits;
    } else {
      return std::nullopt;
    }
  }
  if (rest.size() == 1 && text::is_digit(rest[0])) rest.insert(rest.begin(), '0');
  std::string text = (out.fiscal ? "FY" : "") + year;
  if (!rest.empty()) text += "-" + rest;
  const auto form = parse_form(text);
  const Part* part = form ? find_part(form->part) : nullptr;
  const bool fits = form && (part == nullptr || (form->number >= 1 && form->number <= part->count));
  if (!fits || form->year < 1900 || form->year > 2999) return std::nullopt;
  return text;
}

Date first_of_month(int months_since_year_zero) {
  using namespace std::chrono;
  return sys_days(year(months_since_year_zero / 12) /
                  month(static_cast<unsigned>(months_since_year_zero % 12) + 1) / 1);
}

DateRange months(int first, int count) {
  return {first_of_month(first), first_of_month(first + count) - std::chrono::days(1)};
}

// Months from year zero to the first month of the year that the period belongs to.
int first_month_of_year(const WrittenPeriod& p, const FiscalYear& fiscal) {
  if (!p.fiscal || fiscal.start_month == 1) return p.year * 12;
  const int year = fiscal.named_by == FiscalYear::NamedBy::end ? p.year - 1 : p.year;
  return year * 12 + fiscal.start_month - 1;
}

DateRange range_of(const WrittenPeriod& p, const FiscalYear& fiscal) {
  const int first = first_month_of_year(p, fiscal);
  const Part* part = find_part(p.part);
  if (part == nullptr) return months(first, 12);
  const int length = 12 / part->count;
  return months(first + (p.number - 1) * length, length);
}

// The fiscal part that holds the middle of the calendar one.
WrittenPeriod fiscal_meant(const WrittenPeriod& p, const FiscalYear& fiscal) {
  const DateRange calendar = range_of(p, fiscal);
  const Date middle = calendar.start + std::chrono::days(calendar.days() / 2);
  for (int year = p.year - 1; year <= p.year + 1; ++year) {
    for (int n = 1; n <= find_part(p.part)->count; ++n) {
      const WrittenPeriod candidate{true, year, p.part, n};
      if (range_of(candidate, fiscal).contains(middle)) return candidate;
    }
  }
  return {true, p.year, p.part, p.number};
}

// A part of the calendar year that is not the fiscal year's; months are the same in both.
bool is_calendar_part(const WrittenPeriod& p, const FiscalYear& fiscal) {
  return fiscal.start_month != 1 && !p.fiscal && p.part != '\0' && p.part != 'M';
}

bool has_known_part(const WrittenPeriod& p) {
  const Part* part = find_part(p.part);
  return part == nullptr || (p.number >= 1 && p.number <= part->count);
}

std::string days_of(const DateRange& range) {
  return to_string(range.start) + " to " + to_string(range.end);
}

std::string shown(std::string_view s) {
  constexpr std::size_t longest = 60;
  return text::short_line(s, longest);
}

}  // namespace

bool looks_like_period(std::string_view s) {
  const bool fiscal = has_fiscal_mark(s);
  if (fiscal) s.remove_prefix(2);
  const std::size_t digits = digits_at(s, 0);
  if (digits == s.size()) return digits == 4 || (fiscal && digits == 2);
  if ((digits != 4 && digits != 2) || s[digits] != '-') return false;
  s.remove_prefix(digits + 1);
  if (!s.empty() && !text::is_digit(s[0])) {
    const char letter = upper(s[0]);
    return (letter == 'H' || letter == 'T' || letter == 'Q') && s.size() > 1 &&
           digits_at(s, 1) == s.size() - 1;
  }
  return digits == 4 && !s.empty() &&
         std::all_of(s.begin(), s.end(), [](char c) { return text::is_digit(c) || c == '-'; });
}

Result<DateRange> parse_period(std::string_view s, const FiscalYear& fiscal) {
  const auto written = parse_form(s);
  if (!written) {
    const auto meant = guess(s);
    if (meant)
      return Error{fmt::format("'{}' is not how a period is written: write {}", shown(s), *meant)};
    return Error{fmt::format(
        "'{}' is not a period: write 2026, 2026-H1, 2026-T1, 2026-Q4 or 2026-07", shown(s))};
  }
  const Part* part = find_part(written->part);
  if (!has_known_part(*written)) {
    const std::string letter(part->letter == 'M' ? 0 : 1, part->letter);
    const std::string width = part->letter == 'M' ? "01" : letter + "1";
    return Error{fmt::format("there is no {} {}{} in '{}': a year has {} to {}{}", part->name,
                             letter, written->number, s, width, letter, part->count)};
  }
  if (written->year < 1900 || written->year > 2999)
    return Error{fmt::format("the year of '{}' is out of range: write one from 1900 to 2999", s)};
  if (is_calendar_part(*written, fiscal)) {
    const WrittenPeriod meant = fiscal_meant(*written, fiscal);
    return Error{
        fmt::format("'{}' is a calendar {}, but the fiscal year starts in {}: write {} ({})", s,
                    part->name, month_names[static_cast<std::size_t>(fiscal.start_month - 1)],
                    written_out(meant), days_of(range_of(meant, fiscal)))};
  }
  return range_of(*written, fiscal);
}

bool is_calendar_part_of_fiscal_year(std::string_view s, const FiscalYear& fiscal) {
  const auto written = parse_form(s);
  return written && is_calendar_part(*written, fiscal) && has_known_part(*written);
}

}  // namespace okr::model
