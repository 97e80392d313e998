// SPDX-License-Identifier: MIT
#include "checkin_value.h"

#include "checkin_problems.h"

#include <utility>

namespace okr::load {
namespace {

using model::CheckIn;
using model::CheckInValue;
using model::Quantity;

// "7/10" and no second one: how sure somebody is. Of what is measured in tenths it is the value,
// and it may be of a KPI that does not say its unit.
bool is_confidence_alone(const Line& line, const CheckInForm& form) {
  if (!parse_confidence(line.word())) return false;
  if (form.value == CheckInForm::Value::none) return true;
  Line next(line.text(), line.word_end());
  next.skip_spaces();
  const bool can_be_in_tenths = form.unit == "/10" || (form.unit.empty() && form.key != "checkins");
  return form.value == CheckInForm::Value::level && !can_be_in_tenths &&
         !parse_confidence(next.word());
}

// A unit apart from its number is taken only where it is the key result's: "4 weeks of silence"
// begins with the value 4 and a note.
std::size_t value_size(const Line& line, const prose::ReadQuantity& read, std::string_view unit) {
  const std::size_t word = line.word().size();
  if (read.size <= word || read.quantity.unit.empty()) return read.size;
  return !unit.empty() && prose::same_unit(read.quantity.unit, unit) ? read.size : word;
}

std::optional<Quantity> take_written_level(Reader& in, Line& line, std::string_view unit) {
  auto read = prose::read_quantity(line.rest(), in.config.currency, unit);
  if (!read) return std::nullopt;
  const std::size_t size = value_size(line, *read, unit);
  const std::size_t end = line.at() + size;
  const bool ends_a_word = end == line.text().size() || is_space(line.text()[end]);
  if (!ends_a_word) return std::nullopt;
  auto quantity = size == read->size ? std::optional(std::move(read->quantity))
                                     : prose::parse_quantity(line.word(), in.config.currency, unit);
  if (quantity) line.go_to(end);
  return quantity;
}

// Whether "6 000" is all one number: what follows is no note that could begin with the 000.
bool is_grouped(const Line& line, std::size_t size, std::string_view unit) {
  Line next(line.text(), line.at() + size);
  next.skip_spaces();
  const std::string_view word = next.word();
  return word.empty() || word.starts_with('@') || parse_confidence(word) ||
         (!unit.empty() && prose::same_unit(word, unit));
}

std::optional<Quantity> take_level(Reader& in, Line& line, std::string_view unit) {
  const std::size_t size = grouped_size(line.rest());
  if (size == 0 || !is_grouped(line, size, unit)) return take_written_level(in, line, unit);
  std::string digits(line.rest().substr(0, size));
  std::erase(digits, ' ');
  const std::string without_spaces = digits + std::string(line.rest().substr(size));
  Line copy(without_spaces);
  auto quantity = take_written_level(in, copy, unit);
  if (quantity) line.go_to(line.at() + copy.at() + size - digits.size());
  return quantity;
}

}  // namespace

CheckInValue level(Quantity quantity, std::string_view unit) {
  if (!unit.empty() && quantity.unit != unit) {
    if (const auto value = prose::convert(quantity, unit))
      return Quantity{*value, std::string(unit)};
  }
  return quantity;
}

bool is_step(std::string_view word) {
  return word.starts_with('+');
}

void take_value(Reader& in, Line& line, const Places& places, const CheckInForm& form,
                CheckIn& into) {
  const std::string_view word = line.word();
  const std::size_t begin = line.at();
  if (word.empty() || word.starts_with('@') || is_confidence_alone(line, form)) return;
  if (form.value == CheckInForm::Value::answer) {
    line.skip_word();
    into.value_written = true;
    const text::Span span = places.part(begin, line.at());
    if (word != "done" && word != "open") return report_bad_value(in, form, word, span);
    into.value = model::Spanned<CheckInValue>{word == "done", span};
    return;
  }
  const std::size_t grouped = grouped_size(line.rest());
  if (grouped > 0 && form.value == CheckInForm::Value::level &&
      !is_grouped(line, grouped, form.unit)) {
    into.value_written = true;
    line.go_to(begin + grouped);
    return report_doubtful_group(in, line.text().substr(begin, grouped),
                                 places.part(begin, line.at()));
  }
  if (auto quantity = take_level(in, line, form.unit)) {
    into.value_written = true;
    if (is_step(word)) return report_step(in, word, places.part(begin, line.at()));
    into.value = model::Spanned<CheckInValue>{level(std::move(*quantity), form.unit),
                                              places.part(begin, line.at())};
  } else if (form.value != CheckInForm::Value::none) {
    line.skip_word();
    into.value_written = true;
    report_bad_value(in, form, word, places.part(begin, line.at()));
  }
}

}  // namespace okr::load
