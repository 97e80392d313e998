// SPDX-License-Identifier: MIT
#include "characters.h"
#include "currencies.h"
#include "number.h"
#include "plain_quantity.h"
#include "quantity_text.h"
#include "units.h"

#include <okr/prose/quantity.h>
#include <okr/text/ascii.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace okr::prose {
namespace {

// What may stand before the digits: a sign and a currency, in either order.
struct Prefix {
  double sign = 1;
  std::string currency;
  std::size_t size = 0;
};

Prefix read_prefix(std::string_view s, std::string_view currency) {
  Prefix prefix;
  const auto take_sign = [&] {
    const Character c = character_at(s, prefix.size);
    if (!is_minus(c.value) && c.value != '+') return;
    prefix.sign = c.value == '+' ? 1 : -1;
    prefix.size += c.size;
  };
  take_sign();
  if (auto found = read_currency(s.substr(prefix.size), currency)) {
    prefix.currency = std::move(found->code);
    const std::size_t sign_at = prefix.size + found->size;
    prefix.size = skip_spaces(s, sign_at);
    if (prefix.sign > 0 && prefix.size == sign_at) take_sign();
  }
  return prefix;
}

// Words that follow a number without being what it counts.
constexpr std::array<std::string_view, 18> no_units = {
    "about", "and", "at",   "by", "for", "from", "in",   "less", "more",
    "of",    "on",  "open", "or", "out", "per",  "than", "to",   "with",
};

// Any one or two words to the end of `s`, in lower case: the unit of a field that says its own.
std::optional<UnitText> read_own_unit(std::string_view s) {
  std::size_t at = skip_spaces(s, 0);
  UnitText own;
  for (int words = 0; words < 2 && at < s.size(); ++words) {
    const std::size_t end = end_of_letters(s, at);
    const std::string word = to_lower(s.substr(at, end - at));
    if (word.empty() || std::binary_search(no_units.begin(), no_units.end(), word))
      return std::nullopt;
    own.unit += own.unit.empty() ? word : " " + word;
    own.size = end;
    at = skip_spaces(s, end);
  }
  if (own.unit.empty() || at != s.size()) return std::nullopt;
  return own;
}

// The expected word (or words) at the start of `s`, singular and plural alike.
std::optional<UnitText> read_expected_unit(std::string_view s, std::string_view expected) {
  if (expected.empty()) return std::nullopt;
  const auto spaces = std::count(expected.begin(), expected.end(), ' ');
  std::size_t at = skip_spaces(s, 0);
  std::string words;
  for (std::ptrdiff_t i = 0; i <= spaces; ++i) {
    const std::size_t start = skip_spaces(s, at);
    at = end_of_letters(s, start);
    if (!words.empty()) words += ' ';
    words += to_lower(s.substr(start, at - start));
  }
  if (words.empty() || !same_word(words, to_lower(expected))) return std::nullopt;
  return UnitText{std::string(expected), at};
}

// A word apart from the number is the unit only where it fits what is expected; else it is a
// note's.
bool is_a_notes_word(std::string_view rest, const UnitText& unit, std::string_view expected) {
  return !expected.empty() && skip_spaces(rest, 0) != 0 && unit.unit != "%" && unit.unit != "pp" &&
         !same_unit(unit.unit, expected);
}

std::optional<UnitText> read_unit(std::string_view rest, double value, std::string_view currency,
                                  std::string_view expected) {
  if (auto end = read_scale_end(rest, value)) return end;
  if (auto unit = read_expected_unit(rest, expected)) return unit;
  auto unit = read_known_unit(rest, currency);
  if (unit && is_a_notes_word(rest, *unit, expected)) return std::nullopt;
  return unit;
}

bool ends_here(std::string_view s, std::size_t at) {
  const Character c = character_at(s, at);
  if (is_minus(c.value) || c.value == '/') return !is_digit_at(s, at + c.size);
  return !is_letter(c.value) && !digit_value(c.value) && c.value != '_';
}

std::string_view trimmed(std::string_view s) {
  s.remove_prefix(skip_spaces(s, 0));
  while (!s.empty() && (s.back() == ' ' || (s.back() >= '\t' && s.back() <= '\r')))
    s.remove_suffix(1);
  return s;
}

std::string shortest(double value) {
  std::array<char, 400> buffer{};
  const auto end =
      std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed);
  return {buffer.data(), end.ptr};
}

}  // namespace

std::optional<QuantityText> read_quantity_text(std::string_view s, std::string_view currency,
                                               std::string_view expected, Grouping grouping) {
  if (auto plain = read_plain_share(s)) return plain;
  Prefix prefix = read_prefix(s, currency);
  const auto m = is_time_unit(expected) ? LetterM::minutes : LetterM::million;
  const auto number = read_number(s.substr(prefix.size), grouping, m);
  if (!number) return std::nullopt;
  ReadQuantity read{{prefix.sign * number->value, std::move(prefix.currency)},
                    prefix.size + number->size};
  if (read.quantity.value == 0) read.quantity.value = 0;  // no negative zero
  const std::string_view rest = s.substr(read.size);
  if (read.quantity.unit.empty()) {
    if (auto unit = read_unit(rest, number->value, currency, expected);
        unit && ends_here(rest, unit->size)) {
      read.quantity.unit = std::move(unit->unit);
      read.size += unit->size;
    } else if (m == LetterM::minutes && to_lower(rest.substr(0, end_of_letters(rest, 0))) == "m") {
      read.quantity.unit = "min";
      read.size += 1;
    }
  }
  return QuantityText{std::move(read), *number};
}

std::optional<ReadQuantity> read_quantity(std::string_view s, std::string_view currency,
                                          std::string_view expected_unit) {
  if (auto plain = read_plain_quantity(s)) return plain;
  auto found = read_quantity_text(s, currency, expected_unit, Grouping::joining_spaces);
  if (!found || !ends_here(s, found->read.size)) return std::nullopt;
  return std::move(found->read);
}

std::optional<Quantity> parse_quantity(std::string_view s, std::string_view currency,
                                       std::string_view expected_unit) {
  s = trimmed(s);
  auto text = read_quantity_text(s, currency, expected_unit, Grouping::any_space);
  if (!text) return std::nullopt;
  ReadQuantity* const found = &text->read;
  if (found->size == s.size()) return std::move(found->quantity);
  if (!found->quantity.unit.empty()) return std::nullopt;
  const auto own = read_own_unit(s.substr(found->size));
  if (!own) return std::nullopt;
  return Quantity{found->quantity.value, own->unit};
}

bool is_money(std::string_view unit) {
  return unit.size() == 3 && std::all_of(unit.begin(), unit.end(), text::is_capital);
}

std::string to_string(const Quantity& quantity) {
  const std::string number = shortest(quantity.value);
  const std::string& unit = quantity.unit;
  if (unit.empty() || unit == "%" || unit == "x" || unit.starts_with('/')) return number + unit;
  const bool one = quantity.value == 1 && (unit == "days" || unit == "weeks" || unit == "months");
  return number + ' ' + (one ? unit.substr(0, unit.size() - 1) : unit);
}

}  // namespace okr::prose
