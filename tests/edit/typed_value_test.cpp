// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <okr/edit/typed_value.h>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <vector>

namespace okr::edit {
namespace {

model::Found key_result(std::uint32_t number) {
  model::Found found;
  found.objective = 0;
  found.key_result = number;
  return found;
}

model::Found milestone_of(std::uint32_t number) {
  model::Found found = key_result(number);
  found.milestone = 0;
  return found;
}

model::Found kpi() {
  model::Found found;
  found.kpi = 0;
  return found;
}

constexpr model::Date day =
    std::chrono::sys_days(std::chrono::year(2026) / std::chrono::November / 2);

std::string quoted(std::string_view s) {
  std::string out = "\"";
  for (const char c : s) out += (c == '"' || c == '\\') ? std::string{'\\', c} : std::string{c};
  return out + '"';
}

/// A key result with this title and these further lines, and check-ins of these values.
model::Workspace with(std::string_view title, const std::vector<std::string>& values,
                      std::string_view lines) {
  std::string text =
      "# okrs/2026-Q4/shop.yaml\nperiod: 2026-Q4\nteam: shop\nobjectives:\n"
      "  - id: o\n    title: Cooks love us\n    key_results:\n      - id: x\n"
      "        title: " +
      quoted(title) + '\n';
  if (!lines.empty()) text += fmt::format("        {}\n", lines);
  int date = 5;
  if (!values.empty()) text += "        checkins:\n";
  for (const std::string& value : values)
    text += "          - " + quoted(fmt::format("2026-10-{:02} {}", date++, value)) + '\n';
  return test::load_example(text);
}

struct Measured {
  std::string title;
  std::vector<std::string> values = {};
  std::string lines = {};

  /// What is written, or why nothing is. What is written reads back as the value, a note behind it
  /// or none.
  std::string type(std::string_view typed) const {
    const model::Workspace workspace = with(title, values, lines);
    const model::Found thing = key_result(0);
    const Result<TypedValue> read = read_typed_value(workspace, thing, typed, day);
    if (!read) return read.error().message;
    for (const std::string behind : {"", " 7/10", " @sam three cooks", " three cooks"}) {
      std::vector<std::string> more = values;
      more.push_back(read->text + behind);
      const model::Workspace again = with(title, more, lines);
      const model::CheckIn& checkin = again.objectives[0].key_results[0].checkins.back();
      REQUIRE(checkin.value);
      const auto* quantity = std::get_if<model::Quantity>(&read->value);
      const auto* now = std::get_if<model::Quantity>(&**checkin.value);
      REQUIRE((quantity == nullptr) == (now == nullptr));
      if (quantity) {
        const std::string unit = value_form(workspace, thing).unit;
        CHECK(prose::convert(*now, unit) == doctest::Approx(quantity->value));
      } else {
        CHECK(std::get<bool>(**checkin.value) == std::get<bool>(read->value));
      }
      const bool has_note = behind.find("three") != std::string::npos;
      CHECK(static_cast<bool>(checkin.note) == has_note);
    }
    return read->text;
  }
};

const Measured refunds{"Lower the refund rate from 0.5% to 0.2%", {"0.46%", "0.41%"}};
const Measured fresh{"Lower the refund rate from 0.5% to 0.2%"};
const Measured cooks{"Raise weekly buyers from 10 to 30 customers", {"12"}};
const Measured sales{"Raise monthly sales from $1M to $2.5M", {"$1.2M"}};
const Measured wait{"Shorten the waiting time from 5 h to 2 h", {"4 h"}};
const Measured stars{"Raise the rating from 4.1/5 to 4.6/5", {"4.2/5"}};
const Measured nps{"Raise NPS from 30 to 45", {"34"}};
const Measured plain{"Raise the repeat purchase rate from 5 to 15%", {"6", "7.5"}};
const Measured seal{"The seal is on every pan", {}, "kind: binary"};

}  // namespace

TEST_CASE("a level is written as its neighbours are") {
  CHECK(refunds.type("0.38%") == "0.38%");
  CHECK(refunds.type("0.38") == "0.38%");
  CHECK(refunds.type(" 0.38 % ") == "0.38%");
  CHECK(refunds.type(".38") == ".38%");
  CHECK(fresh.type("0.38") == "0.38%");
  CHECK(plain.type("8") == "8");
  CHECK(plain.type("8%") == "8%");
  CHECK(cooks.type("14") == "14");
  CHECK(cooks.type("14 customers") == "14");
  CHECK(cooks.type("1,500") == "1,500");
  CHECK(cooks.type("1 500") == "1500");
  CHECK(cooks.type("10k") == "10k");
  CHECK(sales.type("$1.4M") == "$1.4M");
  CHECK(sales.type("1.4M") == "$1.4M");
  CHECK(sales.type("1400000") == "$1400000");
  CHECK(sales.type("1.4M USD") == "$1.4M");
  CHECK(stars.type("4.3") == "4.3/5");
  CHECK(stars.type("4.3/5") == "4.3/5");
  CHECK(stars.type("4.3 / 5") == "4.3/5");
  CHECK(nps.type("38") == "38");
}

TEST_CASE("a time in another unit stays as it was typed") {
  CHECK(wait.type("3") == "3 h");
  CHECK(wait.type("3h") == "3h");
  CHECK(wait.type("90 min") == "90 min");
}

TEST_CASE("N of M is N where M is what is to be reached") {
  CHECK(cooks.type("14 of 30") == "14");
  CHECK(cooks.type("14 out of 30 customers") == "14");
  CHECK(cooks.type("14/30") == "14");
  CHECK(cooks.type("14 of 40") ==
        "'14 of 40' does not end in the number to reach, which is 30 customers for x");
  CHECK(refunds.type("12 of 30") == "x is measured in %, and '12 of 30' is 40%");
  CHECK(refunds.type("7/10") == "'7/10' reads as a confidence, and x is measured in %");
}

TEST_CASE("a plus adds to the value used, and the sum is written") {
  CHECK(refunds.type("+0.02") == "0.43%");
  CHECK(refunds.type("+0.02%") == "0.43%");
  CHECK(cooks.type("+3") == "15");
  CHECK(sales.type("+$0.1M") == "$1.3M");
  CHECK(sales.type("+100k") == "$1.3M");
  CHECK(wait.type("+30 min") == "4.5 h");
  CHECK(fresh.type("+1") == "'+1' adds to the last value, and x has none by then");
  CHECK(cooks.type("+3%") == "'3%' is in %, and x is measured in customers");
}

TEST_CASE("a level below zero has an equals sign, since a minus may be a change") {
  CHECK(nps.type("=-3") == "-3");
  CHECK(nps.type("=38") == "38");
  CHECK(sales.type("=-$1M") == "-$1M");
  CHECK(sales.type("=-1M") == "-$1M");
  CHECK(nps.type("-3") ==
        "'-3' may be a level or a change: write =-3 for a level below zero, or 31 for 3 less than "
        "the last value");
  CHECK(fresh.type("-3") == "'-3' may be a level or a change: write =-3 for a level below zero");
}

TEST_CASE("another unit, or no number, is refused with the unit that is due") {
  CHECK(refunds.type("12 days") == "'12 days' is in days, and x is measured in %");
  CHECK(nps.type("12%") == "'12%' is in %, and x is measured in plain numbers");
  CHECK(sales.type("€1M") == "'€1M' is in EUR, and x is measured in USD");
  CHECK(stars.type("4%") == "'4%' is in %, and x is measured out of 5");
  CHECK(refunds.type("a lot") == "'a lot' is no number, and x is measured in %");
  CHECK(refunds.type("") == "'' is no number, and x is measured in %");
  CHECK(refunds.type("nan") == "'nan' is no number, and x is measured in %");
  CHECK(refunds.type("done") ==
        "x is measured in %, so 'done' says too little: the level reached is due");
}

TEST_CASE("a yes-or-no key result takes an answer and no number") {
  CHECK(seal.type("done") == "done");
  CHECK(seal.type("Yes") == "done");
  CHECK(seal.type("no") == "open");
  CHECK(seal.type("open") == "open");
  CHECK(seal.type("80%") == "x is done or open, and '80%' is neither");
}

TEST_CASE("what takes its values from elsewhere says from where") {
  const Measured fed{"Raise NPS from 30 to 45", {}, "kpi: nps"};
  CHECK(fed.type("34") ==
        "x takes no value: its values are the readings of kpi:nps, recorded there; a confidence "
        "and a note may stand here");
  const Measured vague{"Delight"};
  CHECK(vague.type("34") ==
        "x takes no value: it states nothing to measure: no target, no bounds, no 'kind: binary'; "
        "a confidence and a note may stand here");
  const Measured guides{"Guides are out", {}, "milestones: [{id: german, title: German}]"};
  CHECK(guides.type("done") ==
        "x takes no value: its progress is its milestones, each recorded as done; a confidence and "
        "a note may stand here");
}

TEST_CASE("a milestone is done, and nothing else") {
  const model::Workspace workspace =
      with("Guides are out", {}, "milestones: [{id: german, title: German}]");
  const model::Found german = milestone_of(0);
  const auto done = read_typed_value(workspace, german, "done", day);
  REQUIRE(done);
  CHECK(done->text.empty());
  CHECK(done->value == model::CheckInValue(true));
  const auto half = read_typed_value(workspace, german, "50%", day);
  REQUIRE(!half);
  CHECK(half.error().message == "x/german is a milestone: all that is recorded is that it is done");
}

TEST_CASE("a KPI takes readings in its own unit, and any where it says none") {
  const auto typed = [](std::string_view entry, std::string_view value) {
    const model::Workspace workspace =
        test::load_example(fmt::format("# okrs/kpis.yaml\nkpis:\n  - {}\n", entry));
    const auto read = read_typed_value(workspace, kpi(), value, day);
    return read ? read->text : read.error().message;
  };
  const std::string nps_kpi = "{id: nps, title: NPS, min: 30, readings: [2026-10-05 34]}";
  CHECK(typed(nps_kpi, "36") == "36");
  CHECK(typed(nps_kpi, "+2") == "36");
  CHECK(typed(nps_kpi, "36%") == "'36%' is in %, and kpi:nps is measured in plain numbers");
  CHECK(typed("{id: speed, title: Speed, max: 200 ms}", "180") == "180 ms");
  CHECK(typed("{id: speed, title: Speed}", "180 ms") == "180ms");
  CHECK(typed("{id: speed, title: Speed}", "99.5%") == "99.5%");
  CHECK(typed("{id: speed, title: Speed}", "180") == "180");
}

}  // namespace okr::edit
