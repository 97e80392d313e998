// SPDX-License-Identifier: MIT
#include "loading.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

namespace okr::load::testing {
namespace {

// "value|confidence|by|note" of one check-in under a key result with these lines.
std::string read(const std::string& key_result, const std::string& line) {
  const File file = load_key_result(key_result + "\ncheckins:\n  - " + line);
  REQUIRE(file.key_result().checkins.size() == 1);
  const model::CheckIn& c = file.key_result().checkins[0];
  std::string value = c.value_written ? "?" : "-";
  if (c.value) {
    const auto* level = std::get_if<model::Quantity>(&c.value->value);
    value = level != nullptr                 ? prose::to_string(*level)
            : std::get<bool>(c.value->value) ? "done"
                                             : "open";
  }
  return fmt::format("{}|{}|{}|{}", value, c.confidence ? fmt::format("{}", **c.confidence) : "-",
                     c.by ? **c.by : "-", c.note ? file.at(c.at(c.note)) : "-");
}

const std::string refunds = "title: Lower the refund rate from 0.5% to 0.2%";
const std::string onboarding = "title: Cut onboarding from 3 weeks to 4 days";
const std::string customers = "title: Customers\nbaseline: 5\ntarget: 10 customers";
const std::string rating = "title: Rating\nbaseline: 5/10\ntarget: 9/10";
const std::string fair = "title: Win the fair\nkind: binary";
const std::string backed = "title: Raise NPS from 30 to 50\nkpi: nps";
const std::string draft = "title: Better support";

}  // namespace

TEST_CASE("a line is day, value, confidence, author and note") {
  CHECK(read(refunds, "2026-10-05 0.46%") == "0.46%|-|-|-");
  CHECK(read(refunds, "2026-10-05 0.46% 7/10") == "0.46%|7|-|-");
  CHECK(read(refunds, "2026-10-05 0.46% 7/10 @sam Fewer returns") == "0.46%|7|sam|Fewer returns");
  CHECK(read(refunds, "2026-10-05 0.46% @sam Fewer") == "0.46%|-|sam|Fewer");
  CHECK(read(refunds, "2026-10-05  0.46%   Fewer  returns") == "0.46%|-|-|Fewer  returns");
  CHECK(read(refunds, "\"2026-10-05 0.46% 6.5/10 guide: #42\"") == "0.46%|6.5|-|guide: #42");
  CHECK(read(refunds, "2026-10-05 0.46% Fewer 7/10") == "0.46%|-|-|Fewer 7/10");
}

TEST_CASE("a bare number and a unit that converts are taken in the key result's unit") {
  CHECK(read(refunds, "2026-10-05 0.46") == "0.46%|-|-|-");
  CHECK(read(onboarding, "2026-10-05 2 weeks") == "14 days|-|-|-");
  CHECK(read(refunds, "2026-10-05 $46") == "46 USD|-|-|-");
}

TEST_CASE("a space in front of three digits belongs to the number where no note follows") {
  CHECK(read(customers, "2026-10-05 6 000 7/10 @sam Good") == "6000 customers|7|sam|Good");
  CHECK(read(customers, "2026-10-05 1 006 000") == "1006000 customers|-|-|-");
  CHECK(read(customers, "2026-10-05 6 000 customers so far") == "6000 customers|-|-|so far");
  CHECK(read(customers, "2026-10-05 6 00 left") == "6 customers|-|-|00 left");
}

TEST_CASE("a unit word is taken only where it is the key result's") {
  CHECK(read(customers, "2026-10-05 4 customers so far") == "4 customers|-|-|so far");
  CHECK(read(customers, "2026-10-05 4 weeks of silence") == "4 customers|-|-|weeks of silence");
  CHECK(read("title: NPS\nbaseline: 30\ntarget: 50", "2026-10-05 4 weeks late") ==
        "4|-|-|weeks late");
}

TEST_CASE("the first word after the day is the value, also one that looks like a confidence") {
  CHECK(read(rating, "2026-10-05 7/10") == "7/10|-|-|-");
  CHECK(read(rating, "2026-10-05 7/10 8/10 Better") == "7/10|8|-|Better");
}

TEST_CASE("where values come from elsewhere, N/10 after the day is the confidence") {
  CHECK(read(backed, "2026-10-05 7/10 @sam Fine") == "-|7|sam|Fine");
  CHECK(read(backed, "2026-10-05 Going well") == "-|-|-|Going well");
  CHECK(read(backed, "2026-10-05 34 7/10") == "34|7|-|-");
  CHECK(read(draft, "2026-10-05 7/10 Fine") == "-|7|-|Fine");
}

TEST_CASE("a yes-or-no key result is done or open") {
  CHECK(read(fair, "2026-10-05 open 5/10 Talks go on") == "open|5|-|Talks go on");
  CHECK(read(fair, "2026-10-05 done") == "done|-|-|-");
  CHECK(read(fair, "{date: 2026-10-05, done: false, confidence: 4/10}") == "open|4|-|-");
  CHECK(read(fair, "{date: 2026-10-05, value: done}") == "done|-|-|-");
}

TEST_CASE("a mapping says the same as a line") {
  CHECK(read(refunds, "{date: 2026-10-05, value: 0.46%, confidence: 7, by: sam, note: Fine}") ==
        "0.46%|7|sam|Fine");
  CHECK(read(refunds, "date: 2026-10-05\n    value: 0.46\n    note: Fine") == "0.46%|-|-|Fine");
}

TEST_CASE("a number that is none, or runs into other characters, is no value") {
  for (const char* value : {"NaN", ".inf", "abc", "0.46%,", "n/a", "1e999"}) {
    CAPTURE(value);
    CHECK(read(refunds, "2026-10-05 " + std::string(value)) == "?|-|-|-");
  }
}

TEST_CASE("parts of a line have their exact places") {
  const File file = load_key_result(refunds + "\ncheckins:\n  - 2026-10-05 0.46% 7/10 @sam Fine");
  const model::CheckIn& c = file.key_result().checkins.at(0);
  CHECK(file.at(c.span) == "2026-10-05 0.46% 7/10 @sam Fine");
  CHECK(file.at(c.at(c.date->span)) == "2026-10-05");
  CHECK(file.at(c.at(c.value->span)) == "0.46%");
  CHECK(file.at(c.at(c.confidence->span)) == "7/10");
  CHECK(file.at(c.by->span) == "sam");
}

TEST_CASE("parts of a quoted line with escapes have their exact places") {
  const File file =
      load_key_result(refunds + "\ncheckins:\n  - '2026-10-05 0.46% it''s: @sam''s guide'");
  const model::CheckIn& checkin = file.key_result().checkins.at(0);
  CHECK(file.at(checkin.at(checkin.note)) == "it''s: @sam''s guide");
}

}  // namespace okr::load::testing
