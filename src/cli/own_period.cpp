// SPDX-License-Identifier: MIT
#include "own_period.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <vector>

namespace okr::cli {
namespace {

struct Quarter {
  std::string name;
  model::DateRange range;
};

/// A fiscal year is named by a year that it has days in, so it is this one's or a neighbour's.
Quarter found_quarter(const model::Config& config, model::Date day) {
  const int year = static_cast<int>(std::chrono::year_month_day(day).year());
  const std::string_view mark = config.fiscal.start_month == 1 ? "" : "FY";
  Quarter out;
  for (int of = year - 1; of <= year + 1; ++of) {
    for (int number = 1; number <= 4; ++number) {
      std::string name = fmt::format("{}{}-Q{}", mark, of, number);
      const auto range = model::parse_period(name, config.fiscal);
      if (range && range->contains(day)) out = {std::move(name), *range};
    }
  }
  return out;
}

/// Of the years around it, those that are written as `tail` is, such as "-H2", "-07" or nothing.
std::vector<std::string> names_like(std::string_view mark, int year, std::string_view tail) {
  constexpr int months = 12;
  std::vector<std::string> names;
  const bool is_letter = tail.size() > 1 && tail[1] >= 'A' && tail[1] <= 'Z';
  for (int of = year - 1; of <= year + 2; ++of) {
    if (tail.empty()) {
      names.push_back(fmt::format("{}{}", mark, of));
      continue;
    }
    for (int number = 1; number <= months; ++number) {
      names.push_back(is_letter ? fmt::format("{}{}-{}{}", mark, of, tail[1], number)
                                : fmt::format("{}{}-{:02}", mark, of, number));
    }
  }
  return names;
}

}  // namespace

std::string quarter_of(const model::Config& config, model::Date day) {
  return found_quarter(config, day).name;
}

std::string quarter_after(const model::Config& config, model::Date day) {
  return quarter_of(config, found_quarter(config, day).range.end + std::chrono::days(1));
}

std::optional<std::string> period_after(const model::Config& config, std::string_view id) {
  const auto range = model::parse_period(id, config.fiscal);
  if (!range) return std::nullopt;
  const std::string_view mark = id.starts_with("FY") ? "FY" : "";
  const std::string_view tail = id.substr(mark.size() + std::string_view("2026").size());
  const int year = static_cast<int>(std::chrono::year_month_day(range->start).year());
  const std::vector<std::string> names = names_like(mark, year, tail);
  const auto next = std::find_if(names.begin(), names.end(), [&](const std::string& name) {
    const auto days = model::parse_period(name, config.fiscal);
    return days && days->start == range->end + std::chrono::days(1);
  });
  return next == names.end() ? std::nullopt : std::optional(*next);
}

}  // namespace okr::cli
