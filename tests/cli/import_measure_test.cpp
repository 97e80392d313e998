// SPDX-License-Identifier: MIT
// What a row's cells say of its measure, and which of them its sentence says by itself.
#include "../../src/cli/import_measure.h"

#include <doctest/doctest.h>

namespace okr::cli {
namespace {

struct Cells {
  std::string key_result = {};
  std::string metric = {};
  std::string baseline = {};
  std::string target = {};
  std::string unit = {};
  std::string kind = {};
  std::string direction = {};
  std::string current = {};
};

/// "title; key: value; now: current; FIELD! message"
std::string shown(const Cells& cells, SheetDecimals decimals = SheetDecimals::point) {
  ImportRow row;
  row.at(ImportField::key_result) = cells.key_result;
  row.at(ImportField::metric) = cells.metric;
  row.at(ImportField::baseline) = cells.baseline;
  row.at(ImportField::target) = cells.target;
  row.at(ImportField::unit) = cells.unit;
  row.at(ImportField::kind) = cells.kind;
  row.at(ImportField::direction) = cells.direction;
  row.at(ImportField::current) = cells.current;
  const SheetMeasure measure = measure_in(row, {}, decimals);
  std::string out = measure.title;
  for (const edit::Field& field : measure.fields) out += "; " + field.key + ": " + field.value.text;
  if (!measure.current.empty()) out += "; now: " + measure.current;
  for (const CellProblem& problem : measure.problems)
    out += "; " + std::string(name_of(problem.field)) + "! " + problem.message;
  return out;
}

}  // namespace

TEST_CASE("figures that the sentence says are not written again") {
  const std::string sentence = "Raise awareness from 10% to 25%";
  CHECK(shown({.key_result = sentence, .baseline = "10%", .target = "25 %"}) == sentence);
  CHECK(shown({.key_result = sentence, .baseline = "10", .target = "25", .unit = "%"}) == sentence);
  CHECK(shown({.key_result = sentence, .baseline = "0.1", .target = "0.25", .current = "0.15"}) ==
        sentence + "; now: 15%");
  CHECK(shown({.key_result = sentence,
               .baseline = "0.1",
               .target = "0.25",
               .unit = "%",
               .current = "0.15"}) == sentence + "; now: 15%");
  CHECK(shown({.key_result = sentence, .baseline = "0.1%", .target = "0.25%", .unit = "%"}) ==
        sentence + "; baseline: 0.1%; target: 0.25%");
  CHECK(shown({.key_result = "Raise trust to 50%", .baseline = "0.05", .target = "0.5"}) ==
        "Raise trust to 50%; baseline: 5%");
}

TEST_CASE("steps that the sentence says are not written again") {
  CHECK(shown({.key_result = "Grow leads by 3x", .target = "3", .unit = "times"}) ==
        "Grow leads by 3x");
  CHECK(shown({.key_result = "Grow leads by 3x", .target = "3x"}) == "Grow leads by 3x");
  CHECK(shown({.key_result = "Raise margin by 10%", .baseline = "20%", .target = "+10%"}) ==
        "Raise margin by 10%; baseline: 20%");
}

TEST_CASE("a target that may be a change of the baseline is asked for") {
  const std::string asked = "' may be a change; write the level to reach";
  CHECK(shown({.key_result = "Users", .baseline = "1000", .target = "2x"})
            .ends_with("; target! '2x" + asked));
  CHECK(shown({.key_result = "Churn", .baseline = "5%", .target = "-20%"})
            .ends_with("; target! '-20%" + asked));
  CHECK(shown({.key_result = "Cut churn by 20%", .baseline = "5%", .target = "-20%"}) ==
        "Cut churn by 20%; baseline: 5%");
  CHECK(shown({.key_result = "Margin", .baseline = "-5%", .target = "-2%"}) ==
        "Margin; baseline: -5%; target: -2%");
  CHECK(shown({.key_result = "Leads", .baseline = "2x", .target = "3x"}) ==
        "Leads; baseline: 2x; target: 3x");
}

TEST_CASE("figures beside a sentence without them are fields, in the sheet's unit") {
  CHECK(
      shown({.key_result = "Newcomers stay", .baseline = "5", .target = "15", .unit = "percent"}) ==
      "Newcomers stay; baseline: 5%; target: 15%");
  CHECK(
      shown({.key_result = "Newcomers stay", .baseline = "5", .target = "15", .unit = "people"}) ==
      "Newcomers stay; baseline: 5; target: 15; unit: people");
  CHECK(shown({.key_result = "Revenue", .baseline = "$1,200", .target = "$2M", .unit = "$"}) ==
        "Revenue; baseline: $1,200; target: $2M");
  CHECK(shown({.key_result = "Calls", .baseline = "5", .target = "15", .unit = "#"}) ==
        "Calls; baseline: 5; target: 15");
}

TEST_CASE("where the sheet says otherwise than the sentence, both are written for lint to find") {
  CHECK(shown({.key_result = "Raise NPS from 30 to 45", .baseline = "25", .target = "45"}) ==
        "Raise NPS from 30 to 45; baseline: 25");
}

TEST_CASE("a metric alone becomes a sentence, and beside one a field where it is another") {
  CHECK(shown({.metric = "the refund rate", .baseline = "0.5%", .target = "0.2%"}) ==
        "Lower the refund rate from 0.5% to 0.2%");
  CHECK(shown({.metric = "refund rate", .target = "0.2%"}) == "refund rate; target: 0.2%");
  CHECK(shown({.key_result = "Cooks love us", .metric = "NPS", .baseline = "30", .target = "45"}) ==
        "Cooks love us; metric: NPS; baseline: 30; target: 45");
  CHECK(shown({.key_result = "Raise NPS from 30 to 45", .metric = "NPS"}) ==
        "Raise NPS from 30 to 45");
}

TEST_CASE("a bound without a baseline is a bound, with one a target") {
  CHECK(shown({.key_result = "Uptime", .target = ">= 99.9%"}) == "Uptime; min: 99.9%");
  CHECK(shown({.key_result = "Latency", .target = "under 200 ms"}) == "Latency; max: 200 ms");
  CHECK(shown({.key_result = "Uptime", .baseline = "98%", .target = "at least 99%"}) ==
        "Uptime; baseline: 98%; target: 99%");
  CHECK(shown({.key_result = "Users", .target = "1,000+"}) == "Users; target: 1,000");
}

TEST_CASE("yes and no make a key result that is done or not") {
  CHECK(shown({.key_result = "The award is ours",
               .baseline = "No",
               .target = "Yes",
               .current = "TRUE"}) == "The award is ours; kind: binary; now: done");
  CHECK(shown({.key_result = "The award is ours",
               .target = "100%",
               .kind = "Yes/No",
               .current = "no"}) == "The award is ours; kind: binary; now: open");
  CHECK(shown({.key_result = "Calls", .baseline = "no", .target = "5"})
            .ends_with("baseline! 'no' is no value beside a target that is a number"));
}

TEST_CASE("decimals are written with a point, whatever the sheet's country has") {
  CHECK(shown({.key_result = "Wait", .baseline = "1.234,5", .target = "2.000"},
              SheetDecimals::comma) == "Wait; baseline: 1234.5; target: 2000");
  CHECK(shown({.key_result = "Wait", .baseline = "1,234.5", .target = "2,000"}) ==
        "Wait; baseline: 1,234.5; target: 2,000");
  CHECK(shown({.key_result = "Wait", .target = "2.000"}, SheetDecimals::unclear) ==
        "Wait; target! '2.000' may be 2000 or 2 here; write it as one of these");
}

TEST_CASE("cells that say nothing are empty, and those that cannot be read are named") {
  CHECK(shown({.key_result = "Calls", .baseline = "n/a", .target = "TBD", .unit = "-"}) == "Calls");
  CHECK(shown({.key_result = "Calls", .target = "#DIV/0!"}) ==
        "Calls; target! '#DIV/0!' is a formula that failed; mend it in the sheet");
  CHECK(shown({.key_result = "Calls", .target = "many"}) ==
        "Calls; target! 'many' is no value; write a number with its unit, such as 30, 0.5% or "
        "$1.2M, or leave it empty");
  CHECK(
      shown({.key_result = "Calls", .kind = "blue", .direction = "left"}) ==
      "Calls; kind! 'blue' is no kind of key result; write metric, threshold, maintain or binary, "
      "or nothing; direction! 'left' is no direction; write increase or decrease");
}

TEST_CASE("a tick is a yes, and a cross a no") {
  CHECK(shown({.key_result = "The guide is out", .target = "✓", .current = "✗"}) ==
        "The guide is out; kind: binary; now: open");
  CHECK(shown({.key_result = "The guide is out", .target = "☑️", .current = "✅"}) ==
        "The guide is out; kind: binary; now: done");
}

}  // namespace okr::cli
