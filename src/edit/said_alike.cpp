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

constexpr std::array<std::string_view, 6> times = {" second", " minute", " hour",
                                                   " day",    " week",   " month"};

bool counts_in(std::string_view tail, std::string_view time) {
  return tail == time || (tail.ends_with('s') && tail.substr(0, tail.size() - 1) == time);
}

bool is_unit_of_time(std::string_view tail) {
  return std::any_of(times.begin(), times.end(),
                     [&](std::string_view time) { return counts_in(tail, time); });
}

/// "2 weeks" as "1 week", "1 day" as "3 days": what stands behind the number, for another one.
std::string counted_tail(std::string_view tail, bool is_one) {
  for (const std::string_view time : times) {
    if (counts_in(tail, time)) return std::string(time) + (is_one ? "" : "s");
  }
  return std::string(tail);
}

/// "1 in 3", "12 out of 30": nobody says 1.5 in 3.
bool is_share(std::string_view tail) {
  return tail.starts_with(" in ") || tail.starts_with(" of ") || tail.starts_with(" out of ");
}

/// "two" as "three", "four days" as "two days", and as "20 days" past twelve.
std::optional<std::string> in_word(std::string_view words, double was, double value) {
  const std::string_view head = words.substr(0, words.find(' '));
  const std::string word = text::to_lower(head);
  const auto found = std::find(number_words.begin(), number_words.end(), word);
  if (found == number_words.end()) return std::nullopt;
  const auto says = static_cast<double>(found - number_words.begin() + 1);
  const auto digits = written(was == 0 ? value : value / (was / says));
  if (!digits) return std::nullopt;
  const std::string_view behind = words.substr(head.size());
  const std::string tail = counted_tail(behind, *digits == "1");
  const double number = std::strtod(digits->c_str(), nullptr);
  if (number != std::floor(number) || number < 1 || number > number_words.size())
    return is_unit_of_time(behind) ? std::optional(*digits + tail) : std::nullopt;
  std::string out(number_words[static_cast<std::size_t>(number) - 1]);
  if (head[0] != word[0]) out[0] = static_cast<char>(out[0] - 'a' + 'A');
  return out + tail;
}

}  // namespace

std::vector<std::string> said_alike(std::string_view words, double was, double value) {
  std::vector<std::string> out;
  if (auto word = in_word(words, was, value)) out.push_back(*std::move(word));
  for (const Numeral& numeral : numerals_in(words)) {
    const double says = std::strtod(numeral.digits.c_str(), nullptr);
    const bool has_scale = says != 0 && was != 0;
    const double scale = has_scale ? was / says : 1;
    auto digits = written(value / scale);
    if (!digits) continue;
    const bool is_part_of_one = digits->find('.') != std::string::npos;
    if (is_part_of_one && is_share(words.substr(numeral.end))) continue;
    const std::string tail = counted_tail(words.substr(numeral.end), *digits == "1");
    out.push_back(std::string(words.substr(0, numeral.begin)) +
                  (numeral.grouped ? grouped(*std::move(digits)) : *std::move(digits)) + tail);
  }
  return out;
}

}  // namespace okr::edit
