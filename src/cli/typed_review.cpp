// SPDX-License-Identifier: MIT
#include "typed_review.h"

#include <okr/edit/review.h>
#include <okr/text/ascii.h>
#include <okr/text/nearest.h>

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <vector>

namespace okr::cli {
namespace {

/// Digits with a point or without; no sign, no exponent.
std::optional<double> plain_number(std::string_view text) {
  const bool is_plain = text.find_first_not_of("0123456789.") == std::string_view::npos;
  double value = 0;
  const auto end = std::from_chars(text.data(), text.data() + text.size(), value);
  if (!is_plain || end.ec != std::errc() || end.ptr != text.data() + text.size())
    return std::nullopt;
  return value;
}

double with_decimals(double value, int decimals) {
  const double scale = std::pow(10, decimals);
  return std::round(value * scale) / scale;
}

/// Of what was typed, as far as it is a number at all; it may be out of range.
std::optional<double> share_in(std::string_view typed) {
  if (typed.ends_with('%')) {
    const auto percent = plain_number(text::trimmed(typed.substr(0, typed.size() - 1)));
    return percent ? std::optional(with_decimals(*percent / 100, 4)) : std::nullopt;
  }
  const std::size_t slash = typed.find('/');
  if (slash == std::string_view::npos) return plain_number(typed);
  const auto part = plain_number(text::trimmed(typed.substr(0, slash)));
  const auto whole = plain_number(text::trimmed(typed.substr(slash + 1)));
  if (!part || !whole || *whole == 0) return std::nullopt;
  return with_decimals(*part / *whole, 2);
}

/// "; 7 of 10 is 0.7", for a number that is likely meant so; or nothing.
std::string likely(double value) {
  const bool is_of_ten = value >= 2 && value <= 10;
  const bool is_percent = value > 10 && value <= 100;
  if (is_of_ten) return fmt::format("; {:.4g} of 10 is {:.4g}", value, value / 10);
  return is_percent ? fmt::format("; {0:.4g}% is {1:.4g}", value, value / 100) : std::string();
}

Error no_grade(std::string_view typed) {
  std::string with_point(typed);
  std::replace(with_point.begin(), with_point.end(), ',', '.');
  const auto meant = with_point == typed ? std::nullopt : plain_number(with_point);
  const std::string hint =
      meant && *meant <= 1 ? fmt::format("write {}", with_point) : "write 0.7, 70% or 7/10";
  return {fmt::format("'{}' is no grade; {}", typed, hint)};
}

/// As the file has it: blanks and dashes are its underscores.
std::string as_word(std::string_view typed) {
  std::string word = text::to_lower(typed);
  std::replace(word.begin(), word.end(), ' ', '_');
  std::replace(word.begin(), word.end(), '-', '_');
  return word;
}

Error no_decision(std::string_view typed) {
  const auto words = edit::decision_words();
  const std::string near = text::did_you_mean(as_word(typed), words);
  return {fmt::format("'{}' is no decision{}; it is {}", typed, near, listed_decisions())};
}

}  // namespace

Result<double> read_grade(std::string_view typed) {
  const auto value = share_in(typed);
  if (!value) return no_grade(typed);
  if (*value <= 1) return *value;
  return Error{fmt::format("a grade goes from 0 to 1, and '{}' is outside{}", typed,
                           likely(plain_number(typed).value_or(0)))};
}

double as_grade(double score) {
  constexpr double billion = 1e9;  // 0.125 is held as a little less or more than that
  return std::floor(std::round(score * billion) * 100 / billion + 0.5) / 100;
}

Result<model::Decision> read_decision(std::string_view typed) {
  const auto words = edit::decision_words();
  const std::string word = as_word(typed);
  std::vector<std::size_t> meant;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (word == words[i] || word == std::to_string(i + 1)) return static_cast<model::Decision>(i);
    if (!word.empty() && words[i].starts_with(word)) meant.push_back(i);
  }
  if (meant.size() == 1) return static_cast<model::Decision>(meant.front());
  if (meant.empty()) return no_decision(typed);
  return Error{fmt::format("'{}' may be {} or {}; write more of it, or its number", typed,
                           words[meant[0]], words[meant[1]])};
}

std::string numbered_decisions() {
  std::string out;
  const auto words = edit::decision_words();
  for (std::size_t i = 0; i < words.size(); ++i)
    out += fmt::format("{}{} {}", i == 0 ? "" : ", ", i + 1, words[i]);
  return out;
}

std::string listed_decisions() {
  const auto words = edit::decision_words();
  std::string out;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string_view between = i == 0 ? "" : i + 1 == words.size() ? " or " : ", ";
    out += fmt::format("{}{}", between, words[i]);
  }
  return out;
}

std::string_view meaning_of(model::Decision decision) {
  switch (decision) {
    case model::Decision::keep:
      return "it matters as before: okr carry takes it into the next period";
    case model::Decision::redirect:
      return "the aim stays, the way changes: it is to be written anew";
    case model::Decision::carry_over:
      return "not finished yet: okr carry takes the rest into the next period";
    case model::Decision::close:
      return "it has done its work, and nothing of it goes on";
    case model::Decision::drop:
      return "it is given up, and nothing of it goes on";
  }
  return {};
}

}  // namespace okr::cli
