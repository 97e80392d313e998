// SPDX-License-Identifier: MIT
#include "checkin_problems.h"

#include "values.h"

#include <okr/model/period.h>

#include <fmt/format.h>

#include <string>

namespace okr::load {

bool report_slip_of_day(Reader& in, std::string_view word, std::string_view next, text::Span span) {
  if (word.starts_with("date:")) {
    in.report("file-syntax", span, "no space after 'date:'",
              fmt::format("write: date: {}; or all in one line, {}", word.substr(5), example_line));
    return true;
  }
  if (!model::parse_date(next)) return false;
  in.report("bad-date", span, "the day comes first in a check-in, then the value",
            fmt::format("write: - {} {}", next, word));
  return true;
}

void report_bad_value(Reader& in, const CheckInForm& form, std::string_view word, text::Span span) {
  if (form.value == CheckInForm::Value::answer) {
    return in.report(
        "bad-quantity", span,
        fmt::format("a yes-or-no key result is checked in with 'done' or 'open', not {}",
                    quoted(word)),
        "for example: - 2026-10-05 open 7/10");
  }
  const bool is_answer = word == "done" || word == "open";
  in.report(
      "bad-quantity", span,
      fmt::format("the first word after the day is the value, and {} is no number", quoted(word)),
      is_answer ? "write the value reached, or say 'kind: binary' for a yes-or-no key result"
                : "write the value reached before the note, " + std::string(example_line));
}

void report_doubtful_group(Reader& in, std::string_view words, text::Span span) {
  std::string number(words);
  std::erase(number, ' ');
  in.report("bad-quantity", span,
            fmt::format("{} can be one number, or a number and a note", quoted(words)),
            fmt::format("write {} where it is one, or begin the note with a word", number));
}

void report_slip_of_confidence(Reader& in, std::string_view words, text::Span span) {
  const bool is_percentage = words.ends_with('%');
  const double tenths =
      parse_number(words.substr(0, words.find_first_not_of("0123456789"))).value_or(0) /
      (is_percentage ? 10 : 1);
  in.report("bad-quantity", span,
            fmt::format("{} reads as a note: confidence is written as N/10", quoted(words)),
            fmt::format("write {}/10, or a note with words", tenths));
}

void report_step(Reader& in, std::string_view word, text::Span span) {
  in.report("bad-quantity", span,
            fmt::format("{} is a change, and a check-in says the level reached", quoted(word)),
            "write what it stands at now, without the sign, " + std::string(example_line));
}

void report_two_values(Reader& in, const yaml::Value& value, const yaml::Value& done) {
  in.report("bad-quantity", done.span(),
            "'value' and 'done' both say what is reached: a check-in has one of them",
            "remove 'done' where something is measured, 'value' where it is done or not");
  in.problems.back().related.push_back({"'value' is here", value.span()});
}

void check_value(Reader& in, const model::CheckIn& checkin, const CheckInForm& form) {
  if (checkin.value_written || form.value == CheckInForm::Value::none) return;
  const bool is_answer = form.value == CheckInForm::Value::answer;
  in.report(
      "checkin-without-value", checkin.date ? checkin.at(checkin.date->span) : checkin.span,
      checkin.confidence
          ? "no value stands here, only the confidence: it was left out, or a merge has lost it"
          : "no value stands here: it was left out, or a merge has lost it",
      is_answer ? "write 'done' or 'open' after the day, for example: - 2026-10-05 open 7/10"
                : "write the level reached after the day, " + std::string(example_line));
}

}  // namespace okr::load
