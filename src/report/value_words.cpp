// SPDX-License-Identifier: MIT
#include "value_words.h"

#include "explanation/numbers.h"

#include <algorithm>
#include <cmath>

namespace okr::report {

std::string value_text(const model::CheckInValue& value) {
  if (const bool* done = std::get_if<bool>(&value)) return *done ? "done" : "open";
  const auto& quantity = std::get<model::Quantity>(value);
  return written(quantity.value, quantity.unit);
}

std::string bounds_text(std::optional<double> min, std::optional<double> max,
                        std::string_view unit) {
  if (min && max) return written(*min, unit) + " to " + written(*max, unit);
  if (min) return "at least " + written(*min, unit);
  if (max) return "at most " + written(*max, unit);
  return {};
}

double to_three_digits(double value) {
  constexpr int most_decimals = 9;
  if (value == 0) return 0;
  const int decimals =
      std::clamp(2 - static_cast<int>(std::floor(std::log10(std::abs(value)))), 0, most_decimals);
  const double scale = std::pow(10, decimals);
  const double scaled = value * scale;
  return std::isfinite(scaled) ? std::round(scaled) / scale : value;
}

std::string_view name_of(model::Decision decision) {
  switch (decision) {
    case model::Decision::keep:
      return "keep";
    case model::Decision::redirect:
      return "redirect";
    case model::Decision::carry_over:
      return "carry over";
    case model::Decision::close:
      return "close";
    case model::Decision::drop:
      return "drop";
  }
  return {};
}

}  // namespace okr::report
