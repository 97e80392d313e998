// SPDX-License-Identifier: MIT
#include "loading.h"

#include <doctest/doctest.h>

#include <vector>

namespace okr::load::testing {
namespace {

const std::vector<Case>& slips_in_values() {
  static const std::vector<Case> all = {
      {"title: Raise NPS from 30 to 50\ncheckins: 2026-10-05 34",
       {"wrong-type [2026-10-05 34] 'checkins' must be a list, not '2026-10-05 34' | begin each "
        "line with '- ', for example: - 2026-10-05 0.46% 7/10 Fewer returns"}},
      {"title: Raise NPS from 30 to 50\n"
       "checkins:\n"
       "  - 5.10.2026 34",
       {"bad-date [5.10.2026] the first word of a check-in must be a day written as "
        "year-month-day, not '5.10.2026' | for example: 2026-10-05"}},
      {"title: Raise NPS from 30 to 50\n"
       "checkins:\n"
       "  - Went well",
       {"bad-date [Went] the first word of a check-in must be a day written as year-month-day, not "
        "'Went' | for example: 2026-12-31"}},
      {"title: Raise NPS from 30 to 50\n"
       "checkins:\n"
       "  - 2026-10-05 went well",
       {"bad-quantity [went] the first word after the day is the value, and 'went' is no number | "
        "write the value reached before the note, for example: - 2026-10-05 0.46% 7/10 Fewer "
        "returns"}},
      {"title: Raise NPS from 30 to 50\n"
       "checkins:\n"
       "  - 2026-10-05 done",
       {"bad-quantity [done] the first word after the day is the value, and 'done' is no number | "
        "write the value reached, or say 'kind: binary' for a yes-or-no key result"}},
      {"title: Win the fair\n"
       "kind: binary\n"
       "checkins:\n"
       "  - 2026-10-05 50%",
       {"bad-quantity [50%] a yes-or-no key result is checked in with 'done' or 'open', not '50%' "
        "| for example: - 2026-10-05 open 7/10"}},
      {"title: Raise orders from 1 000 to 5 000\n"
       "checkins:\n"
       "  - 2026-10-05 6 000 came",
       {"bad-quantity [6 000] '6 000' can be one number, or a number and a note | write 6000 where "
        "it is one, or begin the note with a word"}},
      {"title: Raise NPS from 30 to 50\n"
       "checkins:\n"
       "  - 2026-10-05 34 5 / 10 so so",
       {"bad-quantity [5 / 10] '5 / 10' reads as a note: confidence is written as N/10 | write "
        "5/10, or a note with words"}},
      {"title: Raise NPS from 30 to 50\n"
       "checkins:\n"
       "  - 2026-10-05 34 50%",
       {"bad-quantity [50%] '50%' reads as a note: confidence is written as N/10 | write 5/10, or "
        "a note with words"}},
      {"title: Raise NPS from 30 to 50\n"
       "checkins:\n"
       "  - 2026-10-05 34 50% of them answered",
       {}},
      {"title: Raise NPS from 30 to 50\n"
       "checkins:\n"
       "  - 2026-10-05 7/10",
       {"checkin-without-value [2026-10-05] no value stands here, only the confidence: it was left "
        "out, or a merge has lost it | write the level reached after the day, for example: - "
        "2026-10-05 0.46% 7/10 Fewer returns"}},
      {"title: Raise NPS from 30 to 50\n"
       "checkins:\n"
       "  - 2026-10-05 34 11/10",
       {"confidence-out-of-range [11/10] confidence goes from 0 (hopeless) to 10 (certain), and "
        "'11/10' is outside | write how sure you are to reach the target, for example 7/10"}},
  };
  return all;
}

const std::vector<Case>& slips_in_days_and_shapes() {
  static const std::vector<Case> all = {
      {"title: Raise NPS from 30 to 50\n"
       "checkins:\n"
       "  - 2026-10-05",
       {"checkin-without-value [2026-10-05] no value stands here: it was left out, or a merge has "
        "lost it | write the level reached after the day, for example: - 2026-10-05 0.46% 7/10 "
        "Fewer returns"}},
      {"title: Raise NPS from 30 to 50\n"
       "checkins:\n"
       "  - 2026-10-05 @sam on holiday",
       {"checkin-without-value [2026-10-05] no value stands here: it was left out, or a merge has "
        "lost it | write the level reached after the day, for example: - 2026-10-05 0.46% 7/10 "
        "Fewer returns"}},
      {"title: Win the fair\n"
       "kind: binary\n"
       "checkins:\n"
       "  - {date: 2026-10-05, confidence: 5}",
       {"checkin-without-value [2026-10-05] no value stands here, only the confidence: it was left "
        "out, or a merge has lost it | write 'done' or 'open' after the day, for example: - "
        "2026-10-05 open 7/10"}},
      {"title: Raise the repeat rate from 5% to 15%\n"
       "checkins:\n"
       "  - 2026-10-05 7/10 Slow start",
       {"checkin-without-value [2026-10-05] no value stands here, only the confidence: it was left "
        "out, or a merge has lost it | write the level reached after the day, for example: - "
        "2026-10-05 0.46% 7/10 Fewer returns"}},
      {"title: Raise NPS from 30 to 50\n"
       "checkins:\n"
       "  - {}",
       {"missing-field [{}] a check-in needs 'date', and here is none | add a line: date: "
        "2026-10-05"}},
      {"title: Raise the repeat rate from 5% to 15%\n"
       "checkins:\n"
       "  - 14% 2026-10-05 7/10",
       {"bad-date [14%] the day comes first in a check-in, then the value | write: - 2026-10-05 "
        "14%"}},
      {"title: Raise NPS from 30 to 50\n"
       "checkins:\n"
       "  - date:2026-10-05\n"
       "    value: 34",
       {"file-syntax [date:] no space after 'date:' | write it as: - date: 2026-10-05"}},
      {"title: Raise NPS from 30 to 50\n"
       "checkins:\n"
       "  - date:2026-10-05",
       {"file-syntax [date:2026-10-05] no space after 'date:' | write: date: 2026-10-05; or all in "
        "one line, for example: - 2026-10-05 0.46% 7/10 Fewer returns"}},
      {"title: Raise NPS from 30 to 50\n"
       "checkins:\n"
       "  - 5 October 34",
       {"bad-date [5] the first word of a check-in must be a day written as year-month-day, not "
        "'5' | for example: 2026-12-31"}},
      {"title: Raise NPS from 30 to 50\n"
       "checkins:\n"
       "  - 2026-10-05 +3",
       {"bad-quantity [+3] '+3' is a change, and a check-in says the level reached | write what it "
        "stands at now, without the sign, for example: - 2026-10-05 0.46% 7/10 Fewer returns"}},
      {"title: Raise NPS from 30 to 50\n"
       "checkins:\n"
       "  - {date: 2026-10-05, value: +3}",
       {"bad-quantity [+3] '+3' is a change, and a check-in says the level reached | write what it "
        "stands at now, without the sign, for example: - 2026-10-05 0.46% 7/10 Fewer returns"}},
      {"title: Raise NPS from 30 to 50\n"
       "checkins:\n"
       "  - {date: 2026-10-05, value: 34, done: true}",
       {"bad-quantity [true] 'value' and 'done' both say what is reached: a check-in has one of "
        "them | remove 'done' where something is measured, 'value' where it is done or not <- [34] "
        "'value' is here"}},
      {"title: Raise NPS from 30 to 50\n"
       "checkins:\n"
       "  - {date: 2026-10-05, done: true}",
       {"bad-quantity [true] 'done' is for a yes-or-no key result, and this one is measured | "
        "write the level reached, for example: value: 0.46%"}},
      {"title: Raise NPS from 30 to 50\n"
       "checkins:\n"
       "  - {value: 34}",
       {"missing-field [value] a check-in needs 'date', and here is none | add a line: date: "
        "2026-10-05"}},
      {"title: Raise NPS from 30 to 50\n"
       "checkins:\n"
       "  - {date: 2026-10-05, value: many, by: sam}",
       {"bad-quantity [many] 'value' must be a number with its unit, not 'many' | for example: "
        "value: 0.46%"}},
      {"title: Raise NPS from 30 to 50\n"
       "checkins:\n"
       "  - {date: 2026-10-05, value: }",
       {"missing-field [value] 'value' has no value | write one, or remove the line; for example: "
        "value: 0.46%"}},
      {"title: Win the fair\n"
       "kind: binary\n"
       "checkins:\n"
       "  - {date: 2026-10-05, done: yes}",
       {"wrong-type [yes] 'done' must be true or false, not 'yes' | for example: done: true"}},
      {"title: Raise NPS from 30 to 50\n"
       "checkins:\n"
       "  - [2026-10-05, 34]",
       {"wrong-type [[2026-10-05, 34]] a check-in is one line, not a list | for example: - "
        "2026-10-05 0.46% 7/10 Fewer returns"}},
  };
  return all;
}

void check(const std::vector<Case>& cases) {
  check_each(cases, [](const std::string& text) { return load_key_result(text).problems(); });
}

}  // namespace

TEST_CASE("what cannot be read in a check-in's value is named with the way out") {
  check(slips_in_values());
}

TEST_CASE("what is missing or out of place in a check-in is named with the way out") {
  check(slips_in_days_and_shapes());
}

}  // namespace okr::load::testing
