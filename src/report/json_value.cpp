// SPDX-License-Identifier: MIT
#include "json_value.h"

#include "measure_words.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdint>

namespace okr::report {

using Json = nlohmann::ordered_json;

Json json_number(double value) {
  constexpr double largest_whole = 9e15;
  const double shown = snapped(value);
  if (std::abs(shown) < largest_whole && shown == std::trunc(shown)) {
    return static_cast<std::int64_t>(shown);
  }
  return shown;
}

Json json_number(const std::optional<double>& value) {
  return value ? json_number(*value) : Json(nullptr);
}

Json json_word(std::string_view s) {
  return s.empty() ? Json(nullptr) : Json(s);
}

std::string json_text(const Json& value) {
  return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace okr::report
