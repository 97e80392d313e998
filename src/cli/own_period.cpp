// SPDX-License-Identifier: MIT
#include "own_period.h"

#include <fmt/format.h>

#include <chrono>

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

}  // namespace

std::string quarter_of(const model::Config& config, model::Date day) {
  return found_quarter(config, day).name;
}

std::string quarter_after(const model::Config& config, model::Date day) {
  return quarter_of(config, found_quarter(config, day).range.end + std::chrono::days(1));
}

}  // namespace okr::cli
