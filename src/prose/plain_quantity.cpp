// SPDX-License-Identifier: MIT
#include "plain_quantity.h"

#include <okr/text/ascii.h>
#include <okr/text/plain_number.h>

#include <cstddef>

namespace okr::prose {
namespace {

using text::is_digit;

/// No word that could be a scale or a unit, and no second half of a number.
bool nothing_belongs_to_it(std::string_view rest) {
  if (rest.empty()) return true;
  if (rest[0] != ' ') return false;
  const std::size_t next = rest.find_first_not_of(' ');
  return next == std::string_view::npos || is_digit(rest[next]) || rest[next] == '@';
}

/// Of "% points" only the sign would be left.
bool no_points_belong_to_it(std::string_view rest) {
  if (rest.empty()) return true;
  if (rest[0] != ' ') return false;
  const std::size_t next = rest.find_first_not_of(' ');
  if (next == std::string_view::npos) return true;
  return rest[next] > ' ' && rest[next] <= '~' && text::to_lower(rest[next]) != 'p';
}

}  // namespace

std::optional<ReadQuantity> read_plain_quantity(std::string_view s) {
  const auto number = text::read_plain_number(s);
  if (!number) return std::nullopt;
  const bool share = s.substr(number->size).starts_with('%');
  const std::size_t size = number->size + (share ? 1 : 0);
  if (!nothing_belongs_to_it(s.substr(size))) return std::nullopt;
  return ReadQuantity{{number->value, share ? "%" : ""}, size};
}

std::optional<QuantityText> read_plain_share(std::string_view s) {
  const auto number = text::read_plain_number(s);
  if (!number || !s.substr(number->size).starts_with('%')) return std::nullopt;
  const std::size_t size = number->size + 1;
  if (!no_points_belong_to_it(s.substr(size))) return std::nullopt;
  const bool digits_only = s.substr(0, number->size).find('.') == std::string_view::npos;
  return QuantityText{{{number->value, "%"}, size},
                      {number->value, number->size, false, digits_only}};
}

}  // namespace okr::prose
