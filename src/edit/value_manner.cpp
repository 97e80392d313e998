// SPDX-License-Identifier: MIT
#include "value_manner.h"

#include <okr/text/ascii.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

namespace okr::edit {
namespace {

// "$", "1.2", "M": what stands around the digits, and they.
struct Parts {
  std::string_view prefix;
  std::string_view digits;
  std::string_view suffix;
};

bool is_of_number(char c) {
  return text::is_digit(c) || c == '.' || c == ',';
}

Parts parts_of(std::string_view text) {
  const std::size_t first = std::min(text.find_first_of("0123456789"), text.size());
  std::size_t begin = first;
  if (begin > 0 && text[begin - 1] == '.') --begin;
  std::size_t end = first;
  while (end < text.size() && is_of_number(text[end])) ++end;
  while (end > first && !text::is_digit(text[end - 1])) --end;
  return {text.substr(0, begin), text.substr(begin, end - begin), text.substr(end)};
}

bool has_space_in_number(std::string_view text) {
  for (std::size_t i = 1; i + 1 < text.size(); ++i) {
    if (text[i] == ' ' && text::is_digit(text[i - 1]) && text::is_digit(text[i + 1])) return true;
  }
  return false;
}

bool is_equal(double a, double b) {
  constexpr double least = 1e-9;
  return std::abs(a - b) <= least * std::max({1.0, std::abs(a), std::abs(b)});
}

// The sign goes to the very front: a value below zero is -$3.
std::optional<std::string> as_in(const Manner& manner, std::string_view example,
                                 std::string_view digits, double value) {
  Parts parts = parts_of(example);
  if (parts.prefix.starts_with('-')) parts.prefix.remove_prefix(1);
  const std::string sign = value < 0 ? "-" : "";
  const std::string front = sign + std::string(parts.prefix) + std::string(digits);
  std::array<std::string, 2> texts = {front + std::string(parts.suffix), front};
  if (!text::is_digit(front.back())) std::swap(texts[0], texts[1]);  // 1.4M, not 1.4MM
  for (const std::string& text : texts) {
    if (reads_as(manner, text, value)) return text;
  }
  return std::nullopt;
}

std::string digits_of(double value) {
  return prose::to_string({std::abs(value), ""});
}

// 1300000 after $1.2M: $1.3M.
std::optional<std::string> scaled_as_in(const Manner& manner, std::string_view example,
                                        double value) {
  constexpr std::array<double, 3> scales = {1e3, 1e6, 1e9};
  const std::string_view suffix = parts_of(example).suffix;
  if (suffix.empty() || suffix.front() == ' ' || suffix.front() == '%') return std::nullopt;
  for (const double scale : scales) {
    const std::string digits = digits_of(value / scale);
    const auto text = as_in(manner, example, digits, value);
    if (text && text->ends_with(suffix)) return text;
  }
  return std::nullopt;
}

std::string in_manner(const Manner& manner, std::string_view digits, double value) {
  for (const std::string& example : manner.examples) {
    if (auto text = as_in(manner, example, digits, value)) return *std::move(text);
  }
  return (value < 0 ? "-" : "") + std::string(digits);
}

std::string without_spaces(std::string_view text) {
  std::string joined(text);
  std::erase(joined, ' ');
  return joined;
}

std::string_view without_sign(std::string_view number) {
  return number.starts_with('-') ? number.substr(1) : number;
}

}  // namespace

bool reads_as(const Manner& manner, std::string_view text, double value) {
  const bool is_confidence = text.ends_with("/10") && manner.unit != "/10";
  if (text.starts_with('+') || is_confidence || has_space_in_number(text)) return false;
  const auto read = prose::read_quantity(text, manner.currency, manner.unit);
  if (!read || read->size != text.size()) return false;
  const std::string& unit = read->quantity.unit;
  const bool in_two_words = text.find(' ') != std::string_view::npos;
  if (in_two_words && (unit.empty() || manner.unit.empty())) return false;
  const auto level = prose::convert(read->quantity, manner.unit);
  return level && is_equal(*level, value);
}

std::string typed_text(const Manner& manner, std::string_view typed, double value) {
  const std::string joined = without_spaces(typed);
  const auto quantity = prose::parse_quantity(typed, manner.currency, manner.unit);
  const bool has_unit = quantity && !quantity->unit.empty();
  if (has_unit && joined == typed && reads_as(manner, typed, value)) return std::string(typed);
  // "0.41 %" and "12 customers" are written as their neighbours are, "45 min" among hours is kept.
  const std::string digits(has_unit ? parts_of(typed).digits : without_sign(joined));
  const std::string text = in_manner(manner, digits, value);
  for (const std::string_view one : {std::string_view(text), typed, std::string_view(joined)}) {
    if (reads_as(manner, one, value)) return std::string(one);
  }
  return written_text(manner, value);
}

std::string written_text(const Manner& manner, double value) {
  for (const std::string& example : manner.examples) {
    if (auto text = scaled_as_in(manner, example, value)) return *std::move(text);
  }
  return in_manner(manner, digits_of(value), value);
}

std::string_view without_quotes(std::string_view written) {
  const bool is_quoted = written.size() > 1 && written.front() == written.back() &&
                         (written.front() == '"' || written.front() == '\'');
  return is_quoted ? written.substr(1, written.size() - 2) : written;
}

}  // namespace okr::edit
