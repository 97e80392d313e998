// SPDX-License-Identifier: MIT
#include "plain_quantity.h"

#include <okr/text/digits.h>

#include <charconv>
#include <cstddef>
#include <system_error>

namespace okr::prose {
namespace {

using text::is_digit;

constexpr std::size_t most_characters = text::most_exact_digits;

std::size_t end_of_digits(std::string_view s, std::size_t at) {
  while (at < s.size() && is_digit(s[at])) ++at;
  return at;
}

std::size_t end_of_number(std::string_view s) {
  const std::size_t whole = end_of_digits(s, 0);
  const bool point = whole > 0 && whole + 1 < s.size() && s[whole] == '.' && is_digit(s[whole + 1]);
  return point ? end_of_digits(s, whole + 1) : whole;
}

std::optional<double> number_of(std::string_view text) {
  if (text.find('.') == std::string_view::npos) {
    return static_cast<double>(text::leading_digits(text).number);
  }
  double value = 0;
  const char* const end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, value);
  if (error != std::errc() || stop != end) return std::nullopt;
  return value;
}

/// No word that could be a scale or a unit, and no second half of a number.
bool nothing_belongs_to_it(std::string_view rest) {
  if (rest.empty()) return true;
  if (rest[0] != ' ') return false;
  const std::size_t next = rest.find_first_not_of(' ');
  return next == std::string_view::npos || is_digit(rest[next]) || rest[next] == '@';
}

}  // namespace

std::optional<ReadQuantity> read_plain_quantity(std::string_view s) {
  const std::size_t end = end_of_number(s);
  if (end == 0 || end > most_characters) return std::nullopt;
  const bool share = end < s.size() && s[end] == '%';
  const std::size_t size = share ? end + 1 : end;
  if (!nothing_belongs_to_it(s.substr(size))) return std::nullopt;
  const auto value = number_of(s.substr(0, end));
  if (!value) return std::nullopt;
  return ReadQuantity{{*value, share ? "%" : ""}, size};
}

}  // namespace okr::prose
