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
/// The same JSON with \uXXXX for what a terminal or editor obeys instead of showing: U+0080 to
/// U+009F, line and paragraph separators, marks that turn the direction of text; and for the
/// bracket of what the log of GitHub Actions obeys, ##[. It parses to the same strings.
std::string without_hidden_marks(std::string json);
/// On one line, without hidden marks. What holds broken UTF-8, which JSON cannot, gets U+FFFD for
/// it.
std::string json_text(const nlohmann::ordered_json& value);

}  // namespace okr::report
