// SPDX-License-Identifier: MIT
#include "values.h"

#include <okr/load/load.h>
#include <okr/text/ascii.h>

#include <fmt/format.h>

#include <algorithm>

namespace okr::load {
namespace {

constexpr std::size_t npos = std::string_view::npos;

// "5.10.2026", "2026/10/5", "13/10/2026" as a date; nothing where day and month may be confused.
std::optional<model::Date> guess_date(std::string_view text) {
  std::vector<int> numbers;
  for (std::size_t at = text.find_first_of("0123456789"); at != npos;) {
    const std::size_t end = std::min(text.find_first_not_of("0123456789", at), text.size());
    if (end - at > 4 || numbers.size() == 3) return std::nullopt;
    numbers.push_back(static_cast<int>(*parse_number(text.substr(at, end - at))));
    at = text.find_first_of("0123456789", end);
  }
  if (numbers.size() != 3) return std::nullopt;
  if (numbers[0] < 1000) {
    const bool day_first = text.find('.') != npos || numbers[0] > 12;
    if (!day_first && numbers[1] <= 12) return std::nullopt;
    if (day_first) std::swap(numbers[0], numbers[1]);
    std::rotate(numbers.begin(), numbers.begin() + 2, numbers.end());
  }
  return model::parse_date(fmt::format("{:04}-{:02}-{:02}", numbers[0], numbers[1], numbers[2]));
}

bool is_written_as_date(std::string_view text) {
  return text.size() == 10 && text[4] == '-' && text[7] == '-' &&
         text.find_first_not_of("0123456789-") == npos;
}

// Whether a text with words in it stands there; else that is reported.
bool has_words(Reader& in, const Field& field, const yaml::Value& value) {
  const bool is_text = value.kind() == yaml::Kind::scalar;
  if (!is_text) report_wrong_type(in, field, value);
  if (is_text && text::trimmed(value.text(), " \t\n").empty()) {
    report_empty(in, field, value.span());
    return false;
  }
  return is_text;
}

}  // namespace

std::optional<model::Text> read_text(Reader& in, const Field& field, const yaml::Value& value) {
  if (!has_words(in, field, value)) return std::nullopt;
  model::Text text{std::string(value.text()), value.span(), Places(in.source, value).steps()};
  std::replace(text.value.begin(), text.value.end(), '\n', ' ');
  while (text.value.ends_with(' ')) text.value.pop_back();
  return text;
}

std::optional<model::Word> read_word(Reader& in, const Field& field, const yaml::Value& value) {
  if (!has_words(in, field, value)) return std::nullopt;
  return model::Word{std::string(text::trimmed(value.text(), " \t\n")), value.span()};
}

std::vector<model::Word> read_words(Reader& in, const Field& field, const yaml::Value& value) {
  std::vector<model::Word> words;
  const auto take = [&](const yaml::Value& item) {
    if (auto word = read_word(in, field, item)) words.push_back(std::move(*word));
  };
  if (value.kind() == yaml::Kind::sequence) {
    for_each_item(in, value, take);
  } else {
    take(value);
  }
  return words;
}

bool is_id(std::string_view text) {
  const auto fits = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
  return !text.empty() && fits(text[0]) &&
         std::all_of(text.begin(), text.end(), [&](char c) { return fits(c) || c == '-'; });
}

bool check_id(Reader& in, const model::Word& id) {
  if (model::looks_like_period(*id)) {
    in.report("bad-id", id.span,
              fmt::format("{} looks like a period, so no id may be written so", quoted(*id)),
              "begin it with a word, for example: id: launch-2026");
    return false;
  }
  if (is_id(*id)) return true;
  const std::string proposal = slug(*id);
  in.report("bad-id", id.span,
            fmt::format("an id is made of lower-case letters, digits and '-', not {}", quoted(*id)),
            proposal.empty() ? "for example: id: refunds" : "for example: id: " + proposal);
  return false;
}

std::optional<model::Word> read_id(Reader& in, const Field& field, const yaml::Value& value) {
  auto id = read_word(in, field, value);
  if (id) check_id(in, *id);
  return id;
}

void report_bad_date(Reader& in, std::string_view key, std::string_view text, text::Span span) {
  ++in.unread_values;
  if (is_written_as_date(text)) {
    return in.report("bad-date", span, fmt::format("there is no day {}", text),
                     "the year comes first, then month and day, for example: 2026-12-31");
  }
  const auto meant = guess_date(text);
  in.report("bad-date", span,
            fmt::format("{} must be a day written as year-month-day, not {}", key, quoted(text)),
            "for example: " + (meant ? model::to_string(*meant) : "2026-12-31"));
}

model::Maybe<model::Date> read_date(Reader& in, const Field& field, const yaml::Value& value) {
  if (value.kind() != yaml::Kind::scalar) {
    report_wrong_type(in, field, value);
    return std::nullopt;
  }
  if (const auto date = model::parse_date(value.text()))
    return model::Spanned<model::Date>{*date, value.span()};
  report_bad_date(in, fmt::format("'{}'", field.key), value.text(), value.span());
  return std::nullopt;
}

std::optional<model::Reference> read_reference(Reader& in, const Field& field,
                                               const yaml::Value& value) {
  auto word = read_word(in, field, value);
  if (!word) return std::nullopt;
  model::Reference reference;
  reference.text = std::move(*word);
  return reference;
}

}  // namespace okr::load
