// SPDX-License-Identifier: MIT
#include "written_figure.h"

#include "text_finding.h"

#include <okr/text/ascii.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string>

namespace okr::lint {
namespace {

/// The number as it is written, without scale and unit, and what one more in its last digit adds.
struct Digits {
  double value = 0;
  double step = 1;
};

/// A comma before three digits groups thousands; any other one, as a point, begins the decimals.
std::optional<Digits> digits_in(std::string_view words) {
  const std::size_t first = words.find_first_of("0123456789");
  if (first == std::string_view::npos) return std::nullopt;
  Digits out;
  bool decimals = false;
  for (std::size_t i = first; i < words.size(); ++i) {
    const char c = words[i];
    if (text::is_digit(c)) {
      out.value = out.value * 10 + (c - '0');
      if (decimals) out.step /= 10;
      continue;
    }
    if ((c != '.' && c != ',') || i + 1 >= words.size() || !text::is_digit(words[i + 1])) break;
    const std::size_t end = std::min(words.find_first_not_of("0123456789", i + 1), words.size());
    decimals = decimals || c == '.' || end - i != 4;
  }
  out.value *= out.step;
  return out;
}

/// Visits each number of the text, as it is written.
template <class Visit>
void each_number(std::string_view text, Visit visit) {
  while (const auto digits = digits_in(text)) {
    visit(digits->value);
    text.remove_prefix(text.find_first_of("0123456789"));
    text.remove_prefix(std::min(text.find_first_not_of("0123456789.,"), text.size()));
  }
}

std::size_t count_numbers(std::string_view text) {
  std::size_t count = 0;
  each_number(text, [&](double) { ++count; });
  return count;
}

/// A month is no fixed number of days, so months and other times can't be held against each other.
bool is_time(std::string_view unit) {
  return unit == "months" || unit == "month" ||
         prose::convert({1, std::string(unit)}, "days").has_value();
}

constexpr std::array<std::string_view, 9> says_number = {
    "#", "amount", "count", "each", "item", "number", "piece", "point", "unit"};

std::string_view singular(std::string_view word) {
  if (word.size() > 2 && word.ends_with('s')) word.remove_suffix(1);
  return word;
}

/// %, pp, a currency, a time, /5: units that no other word can stand for.
bool is_known(std::string_view unit) {
  const std::string one = "1 " + std::string(unit);
  const auto read = prose::read_quantity(one, "USD", "");
  return unit.starts_with('/') || (read && read->size == one.size());
}

bool names_people(std::string_view unit) {
  return prose::find_customer_word(unit).has_value();
}

}  // namespace

bool rounds_to(double exact, const prose::Figure& figure, std::string_view sentence) {
  const double small = 1e-9 * std::max(std::abs(exact), std::abs(figure.value));
  const double off = exact - figure.value;
  if (std::abs(off) <= small) return true;
  const std::string_view words =
      sentence.substr(figure.range.begin, figure.range.end - figure.range.begin);
  const auto digits = digits_in(words);
  // "one in three", "2 of 3" are 33% and 67% to everyone
  if (!digits || count_numbers(words) > 1) return std::abs(off) <= std::abs(figure.value) / 50;
  if (digits->value == 0) return false;
  const double half = std::abs(figure.value / digits->value) * digits->step / 2;
  return off >= -half - small && off < half - small;
}

bool names_number(std::string_view sentence, double value) {
  bool found = false;
  each_number(sentence, [&](double number) { found = found || number == value; });
  return found;
}

bool unit_words_differ(const model::KeyResult& key_result, std::string_view unit) {
  const std::string& said = key_result.reading.measure->unit;
  if (said.empty() || unit.empty() || prose::same_unit(said, unit)) return false;
  if (prose::convert({1, std::string(unit)}, said)) return false;
  if (is_time(said) && is_time(unit)) return false;
  if (is_known(said) && is_known(unit)) return true;
  const std::string_view word = singular(unit);
  if (std::find(says_number.begin(), says_number.end(), word) != says_number.end()) return false;
  if (names_people(said) || names_people(unit)) return false;
  return spoken(key_result.title.value).find(spoken(word)) == std::string::npos;
}

}  // namespace okr::lint
