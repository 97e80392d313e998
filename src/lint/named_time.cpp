// SPDX-License-Identifier: MIT
#include "named_time.h"

#include <okr/text/ascii.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <string>
#include <vector>

namespace okr::lint {
namespace {

using model::Date;
using model::DateRange;

constexpr std::array<std::string_view, 12> months = {"jan", "feb", "mar", "apr", "may", "jun",
                                                     "jul", "aug", "sep", "oct", "nov", "dec"};
constexpr std::array<std::string_view, 12> long_months = {
    "january", "february", "march",     "april",   "may",      "june",
    "july",    "august",   "september", "october", "november", "december"};

/// Which piece of a time is meant.
enum class Piece : unsigned char { whole, start, middle, end };

/// What the words say, each at most once.
struct Named {
  Piece piece = Piece::whole;
  std::optional<int> year;
  std::optional<unsigned> month;
  std::optional<unsigned> day;
  std::string part;  ///< "Q2", "H1", or "Y" for the year as a whole
  bool fiscal = false;
};

std::vector<std::string> words_in(std::string_view text) {
  std::vector<std::string> out(1);
  for (char c : text) {
    c = text::to_lower(c);
    const bool digit = text::is_digit(c);
    const bool letter = c >= 'a' && c <= 'z';
    if (digit || letter || c == '-' || c == '/') {
      out.back() += c;
    } else if (!out.back().empty()) {
      out.emplace_back();
    }
  }
  if (out.back().empty()) out.pop_back();
  return out;
}

std::optional<int> number(std::string_view digits) {
  int value = 0;
  const char* const end = digits.data() + digits.size();
  const auto read = std::from_chars(digits.data(), end, value);
  if (digits.empty() || read.ec != std::errc() || read.ptr != end || value < 0) return std::nullopt;
  return value;
}

std::optional<int> year_in(std::string_view digits) {
  const std::optional<int> value = number(digits);
  if (!value) return std::nullopt;
  if (digits.size() == 2) return 2000 + *value;
  return digits.size() == 4 && *value >= 1990 && *value <= 2060 ? value : std::nullopt;
}

bool take_piece(std::string_view word, Named& into) {
  if (word == "end" || word == "close" || word == "late")
    into.piece = Piece::end;
  else if (word == "start" || word == "beginning" || word == "early")
    into.piece = Piece::start;
  else if (word == "mid" || word == "middle")
    into.piece = Piece::middle;
  else
    return word == "of" || word == "the" || word == "our";
  return true;
}

bool take_month(std::string_view word, Named& into) {
  for (unsigned m = 0; m < months.size(); ++m) {
    if (word != months[m] && word != long_months[m] && !(m == 8 && word == "sept")) continue;
    if (into.month) return false;
    into.month = m + 1;
    return true;
  }
  return false;
}

/// q2, h1, and with a year: q2-2026, 2026-q2.
bool take_part(std::string_view word, Named& into) {
  const auto is_part = [](std::string_view s) {
    return s.size() == 2 && ((s[0] == 'q' && s[1] >= '1' && s[1] <= '4') ||
                             (s[0] == 'h' && (s[1] == '1' || s[1] == '2')));
  };
  const auto set = [&](std::string_view part) {
    if (!into.part.empty()) return false;
    into.part = part[0] == 'q' ? "Q" : "H";
    into.part += part[1];
    return true;
  };
  if (is_part(word)) return set(word);
  const std::size_t dash = word.find_first_of("-/");
  if (dash == std::string_view::npos) return false;
  const std::string_view left = word.substr(0, dash);
  const std::string_view right = word.substr(dash + 1);
  const std::string_view part = is_part(left) ? left : right;
  into.year = year_in(is_part(left) ? right : left);
  return into.year && is_part(part) && set(part);
}

bool take_year(std::string_view word, Named& into) {
  if (word == "fiscal" || word == "calendar") {
    into.fiscal = word == "fiscal";
    return true;
  }
  if (word == "year" || word == "eoy" || word == "year-end" || word == "fy") {
    if (word == "eoy" || word == "year-end") into.piece = Piece::end;
    into.fiscal = into.fiscal || word == "fy";
    if (into.part.empty()) into.part = "Y";
    return true;
  }
  const bool fy = word.starts_with("fy");
  const std::string_view digits = fy ? word.substr(2) : word;
  if (into.year || (!fy && digits.size() != 4 && into.part.empty())) return false;
  into.year = year_in(digits);
  into.fiscal = into.fiscal || fy;
  return into.year.has_value();
}

/// 15, 15th; only beside a month.
bool take_day(std::string_view word, Named& into) {
  const std::size_t end = std::min(word.find_first_not_of("0123456789"), word.size());
  const std::string_view ending = word.substr(end);
  const bool ordinal = ending == "st" || ending == "nd" || ending == "rd" || ending == "th";
  const std::optional<int> day = number(word.substr(0, end));
  if (!day || *day < 1 || *day > 31 || into.day || (!ending.empty() && !ordinal)) return false;
  into.day = static_cast<unsigned>(*day);
  return true;
}

std::optional<Named> read(const std::vector<std::string>& words) {
  Named named;
  for (const std::string& word : words) {
    if (take_piece(word, named) || take_month(word, named) || take_part(word, named)) continue;
    if (take_year(word, named) || take_day(word, named)) continue;
    return std::nullopt;
  }
  const bool whole_year = named.part == "Y" || named.part.empty();
  if (named.month && !whole_year) return std::nullopt;
  if (named.day && !named.month) return std::nullopt;
  if (!named.month && named.part.empty() && !named.year) return std::nullopt;
  return named;
}

std::optional<DateRange> month_of(const Named& named, int year) {
  using namespace std::chrono;
  const auto first = std::chrono::year(year) / std::chrono::month(*named.month) / 1;
  if (!named.day) {
    return DateRange{sys_days(first), sys_days(first.year() / first.month() / last)};
  }
  const auto day = first.year() / first.month() / std::chrono::day(*named.day);
  if (!day.ok()) return std::nullopt;
  return DateRange{sys_days(day), sys_days(day)};
}

std::optional<DateRange> in_year(const Named& named, int year, const model::Config& config) {
  if (named.month) return month_of(named, year);
  const bool whole = named.part == "Y" || named.part.empty();
  const bool fiscal = config.fiscal.start_month != 1 && (!whole || named.fiscal);
  std::string period = fmt::format("{}{}", fiscal ? "FY" : "", year);
  if (!whole) period += "-" + named.part;
  const auto range = model::parse_period(period, config.fiscal);
  if (!range) return std::nullopt;
  return *range;
}

DateRange piece_of(const DateRange& range, Piece piece) {
  const auto third = std::chrono::days(range.days() / 3);
  switch (piece) {
    case Piece::whole:
      return range;
    case Piece::start:
      return {range.start, range.start};
    case Piece::middle:
      return {range.start + third, range.end - third};
    case Piece::end:
      return {range.end, range.end};
  }
  return range;
}

int days_apart(const DateRange& a, const DateRange& b) {
  if (a.end < b.start) return model::days_between(a.end, b.start);
  if (b.end < a.start) return model::days_between(b.end, a.start);
  return 0;
}

int year_of(Date date) {
  return static_cast<int>(std::chrono::year_month_day(date).year());
}

}  // namespace

std::optional<DateRange> named_time(std::string_view words, const DateRange& period,
                                    const model::Config& config) {
  if (const auto date = model::parse_date(words)) return DateRange{*date, *date};
  const std::optional<Named> named = read(words_in(words));
  if (!named) return std::nullopt;
  const int first = named->year.value_or(year_of(period.start) - 1);
  const int last = named->year.value_or(year_of(period.end) + 1);
  std::optional<DateRange> nearest;
  for (int year = first; year <= last; ++year) {
    auto range = in_year(*named, year, config);
    if (!range) continue;
    range = piece_of(*range, named->piece);
    if (!nearest || days_apart(*range, period) < days_apart(*nearest, period)) nearest = range;
  }
  return nearest;
}

}  // namespace okr::lint
