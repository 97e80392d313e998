// SPDX-License-Identifier: MIT
// Single values as JSON, alike in everything that okr prints as JSON.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace okr::report {

/// With nine decimals at most; whole numbers are written as such: 5000, not 5000.0.
nlohmann::ordered_json json_number(double value);
nlohmann::ordered_json json_number(const std::optional<double>& value);
/// Null where it is empty.
nlohmann::ordered_json json_word(std::string_view s);
/// On one line. What holds broken UTF-8, which JSON cannot, gets U+FFFD for it.
std::string json_text(const nlohmann::ordered_json& value);

}  // namespace okr::report
