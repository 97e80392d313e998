// SPDX-License-Identifier: MIT
// Check-ins and readings: one line each ("2026-10-05 0.46% 7/10 @sam note"), or a mapping.
#include "checkin_line.h"
#include "checkin_problems.h"
#include "checkin_value.h"
#include "entities.h"
#include "plain_checkin.h"
#include "row.h"
#include "values.h"

#include <okr/load/load.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace okr::load {
namespace {

using model::CheckIn;
using model::CheckInValue;
using model::Quantity;

// What was meant as a confidence would else be a note without a word.
void take_slip_of_confidence(Reader& in, Line& line, const Places& places) {
  const std::string_view spaced = spaced_confidence(line.rest());
  const std::string_view slip =
      !spaced.empty() || !is_percentage(line.rest()) ? spaced : line.rest();
  if (slip.empty()) return;
  report_slip_of_confidence(in, slip, places.part(line.at(), line.at() + slip.size()));
  line.go_to(line.at() + slip.size());
}

void take_confidence(Reader& in, Line& line, const Places& places, CheckIn& into) {
  const std::string_view word = line.word();
  const auto number = parse_confidence(word);
  if (!number) return take_slip_of_confidence(in, line, places);
  const text::Span span = places.part(line.at(), line.word_end());
  if (*number < 0 || *number > 10) report_bad_confidence(in, word, span);
  into.confidence = model::Spanned<double>{*number, span};
  line.skip_word();
}

void take_author(Line& line, const Places& places, CheckIn& into) {
  const std::string_view word = line.word();
  if (!word.starts_with('@') || !is_id(word.substr(1))) return;
  into.by = model::Word{std::string(word.substr(1)), places.part(line.at() + 1, line.word_end())};
  line.skip_word();
}

// False where the line does not begin with a day.
bool take_date(Reader& in, Line& line, const Places& places, CheckIn& into) {
  const std::string_view word = line.word();
  const text::Span span = places.part(line.at(), line.word_end());
  line.skip_word();
  if (const auto date = model::parse_date(word)) {
    into.date = model::Spanned<model::Date>{*date, span};
    return true;
  }
  line.skip_spaces();
  if (report_slip_of_day(in, word, line.word(), span)) return false;
  report_bad_date(in, "the first word of a check-in", word, span);
  return !word.empty() && word[0] >= '0' && word[0] <= '9';
}

// False where the line is to be read word by word.
bool read_plain_line(const yaml::Value& item, const Places& places, const CheckInForm& form,
                     CheckIn& checkin) {
  if (form.value != CheckInForm::Value::level || !places.in_step()) return false;
  const std::string_view text = item.text();
  const auto plain = read_plain_checkin(text);
  if (!plain || (plain->in_percent && !form.unit.empty() && form.unit != "%")) return false;
  // All is filled in where it stays; what is absent yet is there as soon as it has its place.
  *checkin.date = {plain->date, places.part(0, size_of_date)};
  checkin.value_written = true;
  Quantity& quantity = checkin.value->value.emplace<Quantity>();
  quantity.value = plain->value;
  quantity.unit = plain->in_percent ? "%" : form.unit;
  checkin.value->span = places.part(size_of_date + 1, plain->value_end);
  if (plain->confidence_end > 0)
    *checkin.confidence = {plain->confidence,
                           places.part(plain->value_end + 1, plain->confidence_end)};
  if (plain->note > 0) checkin.note = places.part(plain->note, text.size());
  return true;
}

void read_line(Reader& in, const yaml::Value& item, const CheckInForm& form, CheckIn& checkin) {
  const Places places(in.source, item);
  const std::string_view text = item.text();
  checkin.span = item.span();
  if (read_plain_line(item, places, form, checkin)) return;
  Line line(text);
  line.skip_spaces();
  if (!take_date(in, line, places, checkin)) {
    checkin.value_written = true;  // nothing follows from what cannot be told apart
    return;
  }
  line.skip_spaces();
  const std::size_t known = in.problems.size();
  take_value(in, line, places, form, checkin);
  // Behind "5 October" the words have lost their places, and one message says so.
  if (!checkin.date)
    in.problems.erase(in.problems.begin() + static_cast<std::ptrdiff_t>(known), in.problems.end());
  line.skip_spaces();
  take_confidence(in, line, places, checkin);
  line.skip_spaces();
  take_author(line, places, checkin);
  line.skip_spaces();
  std::size_t end = text.size();
  while (end > line.at() && is_space(text[end - 1])) --end;
  if (line.at() < end) checkin.note = places.part(line.at(), end);
}

struct ReadCheckIn {
  CheckIn checkin;
  const CheckInForm* form = nullptr;
};

void read_day(Reader& in, const Field& field, const yaml::Value& value, ReadCheckIn& into) {
  into.checkin.date = read_date(in, field, value);
}

void read_done(Reader& in, const Field& field, const yaml::Value& value, ReadCheckIn& into) {
  into.checkin.value_written = true;
  if (into.form->value == CheckInForm::Value::level) {
    return in.report("bad-quantity", value.span(),
                     "'done' is for a yes-or-no key result, and this one is measured",
                     "write the level reached, for example: value: 0.46%");
  }
  if (const auto done = read_flag(in, field, value))
    into.checkin.value = model::Spanned<CheckInValue>{**done, done->span};
}

void read_value(Reader& in, const Field& field, const yaml::Value& value, ReadCheckIn& into) {
  into.checkin.value_written = true;
  const CheckInForm& form = *into.form;
  if (value.kind() != yaml::Kind::scalar) return report_wrong_type(in, field, value);
  const std::string_view text = value.text();
  if (form.value == CheckInForm::Value::answer) {
    if (text != "done" && text != "open") return report_bad_value(in, form, text, value.span());
    into.checkin.value = model::Spanned<CheckInValue>{text == "done", value.span()};
    return;
  }
  auto quantity = prose::parse_quantity(text, in.config.currency, form.unit);
  if (quantity && is_step(text)) return report_step(in, text, value.span());
  if (quantity) {
    into.checkin.value =
        model::Spanned<CheckInValue>{level(std::move(*quantity), form.unit), value.span()};
    return;
  }
  in.report("bad-quantity", value.span(),
            fmt::format("'value' must be a number with its unit, not {}", quoted(text)),
            "for example: value: 0.46%");
}

void read_its_confidence(Reader& in, const Field& field, const yaml::Value& value,
                         ReadCheckIn& into) {
  into.checkin.confidence = read_confidence(in, field, value);
}

void read_note(Reader& in, const Field& field, const yaml::Value& value, ReadCheckIn& into) {
  if (const auto note = read_word(in, field, value)) into.checkin.note = note->span;
}

void read_by(Reader& in, const Field& field, const yaml::Value& value, ReadCheckIn& into) {
  auto by = read_word(in, field, value);
  if (by && by->value.starts_with('@')) by->value.erase(0, 1);
  into.checkin.by = std::move(by);
}

constexpr std::array<Row<ReadCheckIn>, 6> rows = {{
    {{"date", Shape::date, "the day that the value is of", "date: 2026-10-05", true}, read_day},
    {{"value", Shape::quantity, "the level reached, never the change since last time",
      "value: 0.46%"},
     read_value},
    {{"done", Shape::flag, "for a yes-or-no key result, in place of a value", "done: true"},
     read_done},
    {{"confidence", Shape::confidence, "how sure you are to reach the target, 0 to 10",
      "confidence: 7"},
     read_its_confidence},
    {{"note", Shape::text, "what happened", "note: Fewer sizing returns"}, read_note},
    {{"by", Shape::name, "who checked in", "by: sam"}, read_by},
}};

CheckIn read_mapping(Reader& in, const yaml::Value& value, const CheckInForm& form) {
  ReadCheckIn read;
  read.form = &form;
  read.checkin.span = value.span();
  const auto level = value.find("value");
  const auto done = value.find("done");
  if (level && done) {
    report_two_values(in, *level, *done);
    read.checkin.value_written = true;
    return std::move(read.checkin);
  }
  read_fields<ReadCheckIn>(in, Entity::checkin, rows, value, read);
  // Nothing more to say of a value that is empty, may stand in a line that could not be read, or
  // is missing with all else.
  const bool is_empty = value.index() + 1 == value.node().next;
  if (level || is_empty || has_unread_lines(in, value)) read.checkin.value_written = true;
  return std::move(read.checkin);
}

// Where the key result has no unit, the check-ins' first one is theirs: 9 days after 2 weeks are
// kept as weeks. What does not convert stays as written, for mixed-units to see.
void convert_to_first_unit(std::vector<CheckIn>& checkins) {
  std::string unit;
  for (CheckIn& checkin : checkins) {
    auto* quantity = checkin.value ? std::get_if<Quantity>(&checkin.value->value) : nullptr;
    if (quantity == nullptr || quantity->unit.empty()) continue;
    if (unit.empty()) unit = quantity->unit;
    checkin.value->value = level(std::move(*quantity), unit);
  }
}

}  // namespace

std::vector<CheckIn> read_checkins(Reader& in, const yaml::Value& list, const CheckInForm& form) {
  std::vector<CheckIn> checkins;
  if (list.kind() == yaml::Kind::null) return checkins;
  if (list.kind() != yaml::Kind::sequence) {
    in.report("wrong-type", list.span(),
              fmt::format("'{}' must be a list, not {}", form.key, shown(list)),
              "begin each line with '- ', " + std::string(example_line));
    // It may well be the latest one: nobody shall say that there is none.
    checkins.emplace_back();
    checkins.back().span = list.span();
    checkins.back().value_written = true;
    return checkins;
  }
  checkins.reserve(item_count(list));
  for_each_item(in, list, [&](const yaml::Value& item) {
    if (item.kind() == yaml::Kind::scalar) {
      read_line(in, item, form, checkins.emplace_back());
    } else if (item.kind() == yaml::Kind::mapping) {
      checkins.push_back(read_mapping(in, item, form));
    } else {
      in.report("wrong-type", item.span(),
                fmt::format("a check-in is one line, not {}", shown(item)),
                std::string(example_line));
      return;
    }
    check_value(in, checkins.back(), form);
  });
  if (form.unit.empty()) convert_to_first_unit(checkins);
  return checkins;
}

std::vector<Field> checkin_fields() {
  return fields_in<ReadCheckIn>(rows);
}

}  // namespace okr::load
