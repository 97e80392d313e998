// SPDX-License-Identifier: MIT
#include "values.h"

#include <okr/text/nearest.h>
#include <okr/text/plain_number.h>

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace okr::load {
namespace {

std::string listed(std::span<const std::string_view> choices) {
  std::string list;
  for (std::size_t i = 0; i < choices.size(); ++i) {
    if (i > 0) list += i + 1 == choices.size() ? " or " : ", ";
    list += choices[i];
  }
  return list;
}

}  // namespace

std::optional<double> parse_number(std::string_view text) {
  const bool negative = text.starts_with('-');
  std::string_view digits = text.substr(negative || text.starts_with('+') ? 1 : 0);
  if (const auto plain = text::read_plain_number(digits); plain && plain->size == digits.size())
    return negative ? -plain->value : plain->value;
  const auto is_part = [](char c) { return (c >= '0' && c <= '9') || c == '.'; };
  if (digits.empty() || !std::all_of(digits.begin(), digits.end(), is_part)) return std::nullopt;
  double number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number,
                                            std::chars_format::fixed);
  if (error != std::errc() || end != digits.data() + digits.size() || !std::isfinite(number))
    return std::nullopt;
  return negative ? -number : number;
}

std::optional<double> parse_confidence(std::string_view text) {
  if (!text.ends_with("/10")) return std::nullopt;
  return parse_number(text.substr(0, text.size() - 3));
}

model::Maybe<double> read_number(Reader& in, const Field& field, const yaml::Value& value) {
  if (const auto number = parse_number(value.text()))
    return model::Spanned<double>{*number, value.span()};
  report_wrong_type(in, field, value);
  return std::nullopt;
}

model::Maybe<int> read_whole_number(Reader& in, const Field& field, const yaml::Value& value) {
  constexpr std::size_t most_digits = 6;
  const std::string_view text = value.text();
  const bool whole = !text.empty() && text.size() <= most_digits &&
                     text.find_first_not_of("0123456789") == std::string_view::npos;
  if (whole) return model::Spanned<int>{static_cast<int>(*parse_number(text)), value.span()};
  report_wrong_type(in, field, value);
  return std::nullopt;
}

model::Maybe<double> read_percent(Reader& in, const Field& field, const yaml::Value& value) {
  std::string_view text = value.text();
  if (text.ends_with('%')) text.remove_suffix(1);
  if (const auto number = parse_number(text)) return model::Spanned<double>{*number, value.span()};
  report_wrong_type(in, field, value);
  return std::nullopt;
}

void report_bad_confidence(Reader& in, std::string_view text, text::Span span) {
  in.report("confidence-out-of-range", span,
            fmt::format("confidence goes from 0 (hopeless) to 10 (certain), and {} is outside",
                        quoted(text)),
            "write how sure you are to reach the target, for example 7/10");
}

model::Maybe<double> read_confidence(Reader& in, const Field& field, const yaml::Value& value) {
  const auto out_of_ten = parse_confidence(value.text());
  const auto number = out_of_ten ? out_of_ten : parse_number(value.text());
  if (!number) {
    report_wrong_type(in, field, value);
    return std::nullopt;
  }
  if (*number < 0 || *number > 10) report_bad_confidence(in, value.text(), value.span());
  return model::Spanned<double>{*number, value.span()};
}

model::Maybe<bool> read_flag(Reader& in, const Field& field, const yaml::Value& value) {
  const std::string_view text = value.text();
  if (text == "true" || text == "false") return model::Spanned<bool>{text == "true", value.span()};
  report_wrong_type(in, field, value);
  return std::nullopt;
}

model::Maybe<std::size_t> read_choice(Reader& in, const Field& field, const yaml::Value& value) {
  for (std::size_t i = 0; i < field.choices.size(); ++i) {
    if (value.text() == field.choices[i]) return model::Spanned<std::size_t>{i, value.span()};
  }
  if (value.kind() != yaml::Kind::scalar) {
    report_wrong_type(in, field, value);
    return std::nullopt;
  }
  ++in.unread_values;
  in.report("bad-value", value.span(),
            fmt::format("'{}' must be {}, not {}{}", field.key, listed(field.choices), shown(value),
                        text::did_you_mean(value.text(), field.choices)),
            fmt::format("for example: {}", field.example));
  return std::nullopt;
}

model::Maybe<model::Quantity> read_quantity(Reader& in, const Field& field,
                                            const yaml::Value& value) {
  if (value.kind() != yaml::Kind::scalar) {
    report_wrong_type(in, field, value);
    return std::nullopt;
  }
  if (auto quantity = prose::parse_quantity(value.text(), in.config.currency, ""))
    return model::Spanned<model::Quantity>{std::move(*quantity), value.span()};
  ++in.unread_values;
  in.report(
      "bad-quantity", value.span(),
      fmt::format("'{}' must be a number with its unit, not {}", field.key, shown(value)),
      fmt::format("for example: {}; or 0.5%, $1.2M, 1,500, 10k, 45 min, 4.5/5", field.example));
  return std::nullopt;
}

}  // namespace okr::load
