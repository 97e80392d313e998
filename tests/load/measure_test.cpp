// SPDX-License-Identifier: MIT
#include "loading.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

namespace okr::load::testing {
namespace {

std::string shown(const model::Maybe<double>& figure) {
  return figure ? fmt::format("{}", **figure) : "-";
}

// "kind baseline target min max unit direction"
std::string measure(const std::string& lines) {
  const File file = load_key_result(lines);
  const model::Measure& m = file.key_result().measure;
  const char* kinds[] = {"metric", "threshold", "maintain", "binary", "milestones"};
  const std::string direction = !m.direction                                 ? "-"
                                : *m.direction == model::Direction::increase ? "up"
                                                                             : "down";
  return fmt::format("{} {} {} {} {} {} {}",
                     m.kind ? kinds[static_cast<std::size_t>(*m.kind)] : "none", shown(m.baseline),
                     shown(m.target), shown(m.min), shown(m.max), m.unit.empty() ? "-" : m.unit,
                     direction);
}

}  // namespace

TEST_CASE("the sentence is the measure") {
  CHECK(measure("title: Lower the refund rate from 0.5% to 0.2%") == "metric 0.5 0.2 - - % down");
  CHECK(measure("title: Raise NPS from 30 to 50") == "metric 30 50 - - - up");
  CHECK(measure("title: Better support") == "none - - - - - -");
}

TEST_CASE("fields add to the sentence and win over it") {
  CHECK(measure("title: Refund rate\nbaseline: 0.5%\ntarget: 0.2%") == "metric 0.5 0.2 - - % down");
  CHECK(measure("title: Raise NPS to 50\nbaseline: 30") == "metric 30 50 - - - up");
  CHECK(measure("title: Raise NPS from 30 to 50\ntarget: 60") == "metric 30 60 - - - up");
  CHECK(measure("title: Churn\nmax: 3%") == "threshold - - - 3 % -");
}

TEST_CASE("figures are in the target's unit") {
  CHECK(measure("title: Onboarding\nbaseline: 3 weeks\ntarget: 4 days") ==
        "metric 21 4 - - days down");
  CHECK(measure("title: Refund rate\nbaseline: 0.5\ntarget: 0.2%") == "metric 0.5 0.2 - - % down");
  CHECK(measure("title: Revenue\nbaseline: 1\ntarget: 2\nunit: $") == "metric 1 2 - - USD up");
  CHECK(measure("title: Revenue\nbaseline: 1 kg\ntarget: 2%") == "metric - 2 - - % -");
}

TEST_CASE("a written kind wins over fields and sentence") {
  CHECK(measure("title: Raise NPS to 50\nkind: threshold") == "threshold - - 50 - - up");
  CHECK(measure("title: Latency\nkind: maintain\nmax: 200 ms") == "maintain - - - 200 ms -");
  CHECK(measure("title: Raise NPS from 30 to 50\nkind: binary") == "binary - - - - - up");
  CHECK(measure("title: Pilot\nmilestones: [{title: A}]") == "milestones - - - - - -");
}

TEST_CASE("a count of things that begin at none starts at 0") {
  const File file = load_key_result("title: 10 small businesses use the product");
  CHECK(file.key_result().measure.from_nothing);
  CHECK(**file.key_result().measure.baseline == 0);
  CHECK(**file.key_result().measure.target == 10);
}

TEST_CASE("a target that counts from the baseline is worked out") {
  CHECK(measure("title: Revenue\nbaseline: 2000\ntarget: +30%") == "metric 2000 2600 - - - up");
  CHECK(measure("title: Cost\nbaseline: 50\ntarget: -20%") == "metric 50 40 - - - down");
  CHECK(measure("title: Share\nbaseline: 20%\ntarget: +10pp") == "metric 20 30 - - % up");
  CHECK(measure("title: Share\nbaseline: 20%\ntarget: +10%") == "metric 20 22 - - % up");
  CHECK(measure("title: Margin\nbaseline: -10\ntarget: +10%") == "metric -10 -9 - - - up");
  CHECK(measure("title: Margin\nbaseline: -5%\ntarget: -2%") == "metric -5 -2 - - % up");
  CHECK(measure("title: Increase revenue by 20%\nbaseline: 100") == "metric 100 120 - - - up");
  CHECK(measure("title: Revenue\ntarget: +30%") == "metric - - - - - up");
}

TEST_CASE("figures of the sentence have their exact places") {
  const File file = load_key_result("title: \"Lower the refund rate from 0.5% to 0.2%\"");
  const model::Measure& m = file.key_result().measure;
  CHECK(file.at(m.baseline->span).starts_with("0.5"));
  CHECK(file.at(m.target->span).starts_with("0.2"));
}

TEST_CASE("a baseline in another unit is none, and a start without an end gives no target") {
  CHECK(measure("title: Grow revenue from $20k to €50k") == "metric - 50000 - - EUR up");
  CHECK(measure("title: Grow revenue from $20k to €50k\nbaseline: €10k") ==
        "metric 10000 50000 - - EUR up");
  CHECK(measure("title: Raise the rate from 2% to TBD") == "metric 2 - - - % up");
}

TEST_CASE("check-ins of a key result without a unit are in the first one's") {
  const File file = load_key_result(
      "title: Shipping\nbaseline: 30\ntarget: 10\ncheckins:\n"
      "  - 2026-10-05 2weeks\n  - 2026-10-12 7days\n  - 2026-10-19 4%\n  - 2026-10-26 1");
  std::string values;
  for (const model::CheckIn& checkin : file.key_result().checkins)
    values += prose::to_string(std::get<model::Quantity>(**checkin.value)) + ' ';
  CHECK(values == "2 weeks 1 week 4% 1 ");
}

TEST_CASE("another language switches tasks off and keeps quantities") {
  model::Config german;
  german.english = false;
  const File file = load_key_result("title: Launch two new products", german);
  CHECK(!file.key_result().reading.task);
  CHECK(load_key_result("title: NPS 30 → 45", german).key_result().measure.target.has_value());
}

}  // namespace okr::load::testing
