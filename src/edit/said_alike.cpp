// SPDX-License-Identifier: MIT
#include "said_alike.h"

#include <okr/text/ascii.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdlib>
#include <optional>

namespace okr::edit {
namespace {

constexpr std::array<std::string_view, 12> number_words = {"one",  "two", "three",  "four",
                                                           "five", "six", "seven",  "eight",
                                                           "nine", "ten", "eleven", "twelve"};

// More of them are no number that a person would write: 10 days are no 1.428571 weeks.
constexpr std::size_t most_decimals = 4;

struct Numeral {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string digits;  ///< without commas
  bool grouped = false;
};

bool is_part(std::string_view words, std::size_t at) {
  if (text::is_digit(words[at])) return true;
  const bool is_inside = at + 1 < words.size() && text::is_digit(words[at + 1]);
  return is_inside && (words[at] == ',' || words[at] == '.');
}

std::vector<Numeral> numerals_in(std::string_view words) {
  std::vector<Numeral> out;
  for (std::size_t at = 0; at < words.size();) {
    if (!text::is_digit(words[at])) {
      ++at;
      continue;
    }
    Numeral numeral;
    numeral.begin = at;
    for (; at < words.size() && is_part(words, at); ++at) {
      if (words[at] == ',') {
        numeral.grouped = true;
      } else {
        numeral.digits += words[at];
      }
    }
    numeral.end = at;
    out.push_back(std::move(numeral));
  }
  return out;
}

std::string grouped(std::string digits) {
  const auto point =
      static_cast<std::size_t>(std::find(digits.begin(), digits.end(), '.') - digits.begin());
  const std::size_t first = digits.starts_with('-') ? 1 : 0;
  for (std::size_t at = point; at > first + 3;) {
    at -= 3;
    digits.insert(at, 1, ',');
  }
  return digits;
}

std::optional<std::string> written(double number) {
  std::string out = fmt::format("{:.{}f}", number, most_decimals);
  if (std::abs(std::strtod(out.c_str(), nullptr) - number) > 1e-9 * std::max(1.0, std::abs(number)))
    return std::nullopt;
  out.erase(out.find_last_not_of('0') + 1);
  if (out.ends_with('.')) out.pop_back();
  return out;
}

/// "2 weeks" as "1 week", "1 day" as "3 days": what stands behind the number, for another one.
std::string counted_tail(std::string_view tail, bool is_one) {
  constexpr std::array<std::string_view, 6> units = {"second", "minute", "hour",
                                                     "day",    "week",   "month"};
  for (const std::string_view unit : units) {
    const std::string one = ' ' + std::string(unit);
    if (tail == one || tail == one + 's') return is_one ? one : one + 's';
  }
  return std::string(tail);
}

std::optional<std::string> in_word(std::string_view words, double value) {
  const std::string word = text::to_lower(words);
  const bool is_word =
      std::find(number_words.begin(), number_words.end(), word) != number_words.end();
  if (!is_word || value != std::floor(value) || value < 1 || value > number_words.size())
    return std::nullopt;
  std::string out(number_words[static_cast<std::size_t>(value) - 1]);
  if (words[0] != word[0]) out[0] = static_cast<char>(out[0] - 'a' + 'A');
  return out;
}

}  // namespace

std::vector<std::string> said_alike(std::string_view words, double was, double value) {
  std::vector<std::string> out;
  if (auto word = in_word(words, value)) out.push_back(*std::move(word));
  for (const Numeral& numeral : numerals_in(words)) {
    const double says = std::strtod(numeral.digits.c_str(), nullptr);
    const bool has_scale = says != 0 && was != 0;
    const double scale = has_scale ? was / says : 1;
    auto digits = written(value / scale);
    if (!digits) continue;
    const std::string tail = counted_tail(words.substr(numeral.end), *digits == "1");
    out.push_back(std::string(words.substr(0, numeral.begin)) +
                  (numeral.grouped ? grouped(*std::move(digits)) : *std::move(digits)) + tail);
  }
  return out;
}

}  // namespace okr::edit
