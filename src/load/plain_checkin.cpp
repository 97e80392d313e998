// SPDX-License-Identifier: MIT
#include "plain_checkin.h"

#include "checkin_line.h"

#include <okr/text/ascii.h>
#include <okr/text/plain_number.h>

namespace okr::load {
namespace {

bool stands_at(std::string_view text, std::size_t at, char c) {
  return at < text.size() && text[at] == c;
}

/// A plain number, and a per cent sign or none.
bool take_value(std::string_view text, PlainCheckIn& into) {
  constexpr std::size_t begin = size_of_date + 1;
  const auto number = text::read_plain_number(text.substr(begin));
  if (!number) return false;
  into.value = number->value;
  into.in_percent = stands_at(text, begin + number->size, '%');
  into.value_end = begin + number->size + (into.in_percent ? 1 : 0);
  return true;
}

/// 0/10 to 10/10.
bool take_confidence(std::string_view text, PlainCheckIn& into) {
  const std::string_view rest = text.substr(into.value_end + 1);
  if (rest.size() >= 4 && text::is_digit(rest[0]) && rest.substr(1, 3) == "/10") {  // as most are
    into.confidence = rest[0] - '0';
    into.confidence_end = into.value_end + 1 + 4;
    return true;
  }
  const auto tenths = text::read_plain_number(rest);
  if (!tenths || tenths->value > 10 || rest.substr(tenths->size, 3) != "/10") return false;
  into.confidence = tenths->value;
  into.confidence_end = into.value_end + 1 + tenths->size + 3;
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
