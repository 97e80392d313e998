// SPDX-License-Identifier: MIT
#include "plain_checkin.h"

#include "checkin_line.h"

#include <okr/text/digits.h>

#include <array>
#include <cstdint>

namespace okr::load {
namespace {

/// Powers of ten that are each a double exactly, as are so many digits: then their quotient is the
/// double nearest to what is written (Clinger, "How to read floating point numbers accurately",
/// 1990).
constexpr auto powers = [] {
  std::array<std::uint64_t, text::most_exact_digits + 1> out{1};
  for (std::size_t i = 1; i < out.size(); ++i) out[i] = out[i - 1] * 10;
  return out;
}();

bool stands_at(std::string_view text, std::size_t at, char c) {
  return at < text.size() && text[at] == c;
}

/// Digits, with a point between them or not, and a per cent sign or none.
bool take_value(std::string_view text, PlainCheckIn& into) {
  std::size_t at = size_of_date + 1;
  const text::LeadingDigits whole = text::leading_digits(text.substr(at));
  if (whole.count == 0) return false;
  at += whole.count;
  text::LeadingDigits part;
  if (stands_at(text, at, '.')) {
    part = text::leading_digits(text.substr(at + 1));
    if (part.count == 0) return false;
    at += 1 + part.count;
  }
  if (whole.count + part.count > text::most_exact_digits) return false;
  const std::uint64_t power = powers[part.count];
  into.value = static_cast<double>(whole.number * power + part.number) / static_cast<double>(power);
  into.in_percent = stands_at(text, at, '%');
  into.value_end = at + (into.in_percent ? 1 : 0);
  return true;
}

/// 0/10 to 10/10.
bool take_confidence(std::string_view text, PlainCheckIn& into) {
  const std::string_view rest = text.substr(into.value_end + 1);
  const text::LeadingDigits tenths = text::leading_digits(rest);
  if (tenths.count == 0 || tenths.count > 2 || tenths.number > 10) return false;
  if (rest.substr(tenths.count, 3) != "/10") return false;
  into.confidence = static_cast<double>(tenths.number);
  into.confidence_end = into.value_end + 1 + tenths.count + 3;
  return true;
}

}  // namespace

std::optional<PlainCheckIn> read_plain_checkin(std::string_view text) {
  if (!stands_at(text, size_of_date, ' ')) return std::nullopt;
  const auto date = model::parse_date(text.substr(0, size_of_date));
  PlainCheckIn out;
  if (!date || !take_value(text, out)) return std::nullopt;
  out.date = *date;
  if (out.value_end == text.size()) return out;
  if (text[out.value_end] != ' ' || !take_confidence(text, out)) return std::nullopt;
  if (out.confidence_end == text.size()) return out;
  if (text[out.confidence_end] != ' ') return std::nullopt;
  out.note = out.confidence_end + 1;
  // Not a second space, nor an author; nor a space at the end.
  const bool is_note = out.note < text.size() && !is_space(text[out.note]) &&
                       text[out.note] != '@' && !is_space(text.back());
  return is_note ? std::optional(out) : std::nullopt;
}

}  // namespace okr::load
