// SPDX-License-Identifier: MIT
// Single values by what a field expects. What cannot be read is reported and absent.
#pragma once

#include "reader.h"

#include <okr/model/okr.h>

#include <optional>
#include <vector>

namespace okr::load {

/// Where bytes of a scalar's text were written.
class Places {
 public:
  Places(const text::Source& source, const yaml::Value& scalar);
  text::Span part(std::size_t begin, std::size_t end) const {
    if (!in_step_) return part_out_of_step(begin, end);
    return {scalar_.tree().file, *in_step_ + static_cast<std::uint32_t>(begin),
            *in_step_ + static_cast<std::uint32_t>(end)};
  }
  /// Where the text starts if it is written byte for byte.
  std::optional<std::uint32_t> in_step() const { return in_step_; }
  /// As Text::steps.
  std::vector<std::pair<std::uint32_t, std::uint32_t>> steps() const;

 private:
  text::Span part_out_of_step(std::size_t begin, std::size_t end) const;

  const text::Source* source_;
  yaml::Value scalar_;
  std::optional<std::uint32_t> in_step_;
};

std::optional<model::Text> read_text(Reader& in, const Field& field, const yaml::Value& value);
std::optional<model::Word> read_word(Reader& in, const Field& field, const yaml::Value& value);
/// One, or a list.
std::vector<model::Word> read_words(Reader& in, const Field& field, const yaml::Value& value);
std::optional<model::Word> read_id(Reader& in, const Field& field, const yaml::Value& value);
model::Maybe<model::Date> read_date(Reader& in, const Field& field, const yaml::Value& value);
model::Maybe<double> read_number(Reader& in, const Field& field, const yaml::Value& value);
model::Maybe<int> read_whole_number(Reader& in, const Field& field, const yaml::Value& value);
model::Maybe<double> read_percent(Reader& in, const Field& field, const yaml::Value& value);
/// Also one outside 0 to 10, which is reported.
model::Maybe<double> read_confidence(Reader& in, const Field& field, const yaml::Value& value);
model::Maybe<model::Quantity> read_quantity(Reader& in, const Field& field,
                                            const yaml::Value& value);
model::Maybe<bool> read_flag(Reader& in, const Field& field, const yaml::Value& value);
/// The number of the choice in the field's list.
model::Maybe<std::size_t> read_choice(Reader& in, const Field& field, const yaml::Value& value);
std::optional<model::Reference> read_reference(Reader& in, const Field& field,
                                               const yaml::Value& value);

void report_bad_date(Reader& in, std::string_view key, std::string_view text, text::Span span);
void report_bad_confidence(Reader& in, std::string_view text, text::Span span);
/// False where it can be no id, which is reported.
bool check_id(Reader& in, const model::Word& id);

/// Decimal digits with at most one point, no exponent; a sign in front.
std::optional<double> parse_number(std::string_view text);
/// N of "N/10".
std::optional<double> parse_confidence(std::string_view text);

// Readers for rows: into a member of what is read.
template <auto member>
constexpr auto as_text = [](Reader& in, const Field& field, const yaml::Value& value, auto& into) {
  if (auto text = read_text(in, field, value)) into.*member = std::move(*text);
};
template <auto member>
constexpr auto as_word = [](Reader& in, const Field& field, const yaml::Value& value, auto& into) {
  if (auto word = read_word(in, field, value)) into.*member = std::move(*word);
};
template <auto member>
constexpr auto as_words = [](Reader& in, const Field& field, const yaml::Value& value, auto& into) {
  into.*member = read_words(in, field, value);
};
template <auto member>
constexpr auto as_date = [](Reader& in, const Field& field, const yaml::Value& value, auto& into) {
  if (const auto date = read_date(in, field, value)) into.*member = *date;
};
template <auto member>
constexpr auto as_number =
    [](Reader& in, const Field& field, const yaml::Value& value, auto& into) {
      if (const auto number = read_number(in, field, value)) into.*member = *number;
    };
template <auto member>
constexpr auto as_quantity =
    [](Reader& in, const Field& field, const yaml::Value& value, auto& into) {
      if (auto quantity = read_quantity(in, field, value)) into.*member = std::move(*quantity);
    };
template <auto member>
constexpr auto as_confidence = [](Reader& in, const Field& field, const yaml::Value& value,
                                  auto& into) { into.*member = read_confidence(in, field, value); };
template <auto member>
constexpr auto as_choice =
    [](Reader& in, const Field& field, const yaml::Value& value, auto& into) {
      using Choice = decltype((into.*member)->value);
      if (const auto choice = read_choice(in, field, value))
        into.*member = model::Spanned<Choice>{static_cast<Choice>(**choice), choice->span};
    };

/// An id written where a thing is named: sets id, id_span and id_written.
constexpr auto as_id = [](Reader& in, const Field& field, const yaml::Value& value, auto& into) {
  auto id = read_id(in, field, value);
  if (!id) return;
  into.id = std::move(id->value);
  into.id_span = id->span;
  into.id_written = true;
};

}  // namespace okr::load
