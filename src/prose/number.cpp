// SPDX-License-Identifier: MIT
#include "number.h"

#include "characters.h"

#include <okr/text/plain_number.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <string>
#include <system_error>

namespace okr::prose {
namespace {

constexpr std::size_t most_digits = 300;

struct Scale {
  std::string_view word;
  std::string_view exponent;
};

// Glued to the number: 10k. Written as people do, so case counts.
constexpr std::array glued_scales = {
    Scale{"B", "e9"},   Scale{"K", "e3"},  Scale{"M", "e6"},   Scale{"MM", "e6"},
    Scale{"Mio", "e6"}, Scale{"Mn", "e6"}, Scale{"b", "e9"},   Scale{"bn", "e9"},
    Scale{"k", "e3"},   Scale{"m", "e6"},  Scale{"mio", "e6"}, Scale{"mln", "e6"},
    Scale{"mm", "e6"},  Scale{"mn", "e6"}, Scale{"tn", "e12"},
};

// Glued or after a space: 3 million. In lower case.
constexpr std::array word_scales = {
    Scale{"billion", "e9"}, Scale{"bn", "e9"},       Scale{"hundred", "e2"},
    Scale{"mil", "e6"},     Scale{"million", "e6"},  Scale{"millions", "e6"},
    Scale{"mio", "e6"},     Scale{"mln", "e6"},      Scale{"mn", "e6"},
    Scale{"mrd", "e9"},     Scale{"thousand", "e3"}, Scale{"trillion", "e12"},
};

std::string_view exponent_of(std::string_view word, const auto& scales) {
  for (const Scale& scale : scales)
    if (scale.word == word) return scale.exponent;
  return {};
}

// The digits of one number as ASCII, read from left to right.
struct Digits {
  std::string_view s;
  std::size_t at = 0;
  std::string ascii;

  std::size_t take_run() {
    std::size_t count = 0;
    for (auto c = character_at(s, at); c.size != 0; c = character_at(s, at)) {
      const auto digit = digit_value(c.value);
      if (!digit) break;
      if (ascii.size() <= most_digits) ascii.push_back(static_cast<char>('0' + *digit));
      at += c.size;
      ++count;
    }
    return count;
  }
};

// Where the group of exactly three digits that starts at `at` ends; nothing where none stands
// there.
std::optional<std::size_t> end_of_group(std::string_view s, std::size_t at) {
  for (int i = 0; i < 3; ++i) {
    const Character c = character_at(s, at);
    if (c.size == 0 || !digit_value(c.value)) return std::nullopt;
    at += c.size;
  }
  if (is_digit_at(s, at)) return std::nullopt;
  return at;
}

bool can_group(char32_t c, Grouping grouping) {
  return c == ',' || c == '\'' || c == 0x2019 || is_joining_space(c) ||
         (c == ' ' && grouping == Grouping::any_space);
}

// "1.200.000" and "1.500,50" group with points; "1.500" is one and a half.
bool points_group(std::string_view s, std::size_t at) {
  const auto end = end_of_group(s, at + 1);
  if (!end || *end >= s.size()) return false;
  if (s[*end] == ',') return is_digit_at(s, *end + 1);
  return s[*end] == '.' && end_of_group(s, *end + 1).has_value();
}

// "1 555 123 4567": groups that go on with another number of digits group nothing.
bool is_in_longer_row(std::string_view s, std::size_t at) {
  while (at < s.size() && s[at] == ' ') {
    const auto end = end_of_group(s, at + 1);
    if (!end) return is_digit_at(s, at + 1);
    at = *end;
  }
  return false;
}

// Takes ",500,000" for one separator; tells whether a group was there.
bool take_groups(Digits& digits, Grouping grouping, std::size_t first_run) {
  const Character separator = character_at(digits.s, digits.at);
  if (first_run > 3 || digits.ascii.front() == '0') return false;
  const bool groups = separator.value == '.' ? points_group(digits.s, digits.at)
                                             : can_group(separator.value, grouping);
  if (separator.value == ' ' && is_in_longer_row(digits.s, digits.at)) return false;
  bool taken = false;
  while (groups && character_at(digits.s, digits.at).value == separator.value &&
         end_of_group(digits.s, digits.at + separator.size)) {
    digits.at += separator.size;
    digits.take_run();
    taken = true;
  }
  return taken;
}

bool is_mark_at(std::string_view s, std::size_t at, char mark) {
  return at < s.size() && s[at] == mark && is_digit_at(s, at + 1);
}

// Takes the decimal mark and what follows it. A comma is one where no group of three follows it.
void take_decimals(Digits& digits, char32_t group_separator) {
  const bool point = is_mark_at(digits.s, digits.at, '.') && group_separator != '.';
  const bool comma = is_mark_at(digits.s, digits.at, ',') && group_separator != ',';
  if (!point && !comma) return;
  if (digits.ascii.empty()) digits.ascii.push_back('0');
  digits.ascii.push_back('.');
  ++digits.at;
  digits.take_run();
}

// What, right after the digits, shows that they are part of a version, a date or a time of day.
bool goes_on_as_a_name(std::string_view s, std::size_t at) {
  const Character c = character_at(s, at);
  if (c.value == '_') return true;
  if (c.value == '.' || c.value == ',' || c.value == ':') return is_digit_at(s, at + 1);
  return false;
}

// The scale after the digits, and where it ends.
std::string_view take_scale(std::string_view s, std::size_t& at, LetterM m) {
  const std::size_t glued_end = end_of_letters(s, at);
  if (glued_end != at) {
    const std::string_view word = s.substr(at, glued_end - at);
    if (m == LetterM::minutes && (word == "m" || word == "M")) return {};
    const auto exponent = exponent_of(word, glued_scales);
    if (!exponent.empty()) at = glued_end;
    return exponent;
  }
  const std::size_t start = skip_spaces(s, at);
  const std::size_t end = end_of_letters(s, start);
  if (end == start || end - start > 8) return {};
  const auto exponent = exponent_of(to_lower(s.substr(start, end - start)), word_scales);
  if (!exponent.empty()) at = end;
  return exponent;
}

std::optional<double> to_double(const std::string& ascii) {
  const auto plain = text::read_plain_number(ascii);
  if (plain && plain->size == ascii.size()) return plain->value;
  double value = 0;
  const char* const end = ascii.data() + ascii.size();
  const auto [stop, error] = std::from_chars(ascii.data(), end, value);
  if (error != std::errc() || stop != end || !(std::abs(value) <= largest_number))
    return std::nullopt;
  return value;
}

}  // namespace

std::optional<NumberText> read_number(std::string_view s, Grouping grouping, LetterM m) {
  Digits digits{s, 0, {}};
  const std::size_t first_run = digits.take_run();
  if (first_run == 0 && !is_mark_at(s, 0, '.')) return std::nullopt;
  const char32_t separator = character_at(s, digits.at).value;
  const bool grouped = first_run != 0 && take_groups(digits, grouping, first_run);
  take_decimals(digits, grouped ? separator : U'\0');
  if (goes_on_as_a_name(s, digits.at) || digits.ascii.size() > most_digits) return std::nullopt;
  const bool plain = !grouped && digits.ascii.find('.') == std::string::npos;
  const auto exponent = take_scale(s, digits.at, m);
  const auto value = to_double(digits.ascii.append(exponent));
  if (!value) return std::nullopt;
  return NumberText{*value, digits.at, !exponent.empty(), plain && exponent.empty()};
}

}  // namespace okr::prose
