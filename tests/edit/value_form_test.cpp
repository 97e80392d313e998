// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <okr/edit/typed_value.h>

#include <doctest/doctest.h>

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

using Takes = ValueForm::Takes;

constexpr model::Date day =
    std::chrono::sys_days(std::chrono::year(2026) / std::chrono::November / 2);

model::Workspace shop() {
  return test::load_example(R"(# okrs/2026-Q4/shop.yaml
period: 2026-Q4
team: shop
objectives:
  - id: loved
    title: Cooks love us
    key_results:
      - {id: refunds, title: Lower the refund rate from 0.5% to 0.2%, checkins: [2026-10-05 0.46%]}
      - {id: repeat, title: Raise the repeat rate from 5% to 15%}
      - {id: seal, title: The seal is on every pan, kind: binary}
      - {id: nps, title: Raise NPS from 30 to 45, kpi: nps}
      - {id: guides, title: Guides are out, milestones: [{id: german, title: German}]}
kpis:
  - {id: nps, title: NPS, min: 30, readings: [2026-10-05 34, 2026-11-01 x]}
)");
}

}  // namespace

TEST_CASE("every kind of thing takes its own kind of value, with an example in its manner") {
  const model::Workspace workspace = shop();
  const auto form = [&](std::uint32_t number) { return value_form(workspace, key_result(number)); };
  CHECK(form(0).takes == Takes::level);
  CHECK(form(0).unit == "%");
  CHECK(form(0).example == "0.46%");
  CHECK(form(1).example == "15%");
  CHECK(form(2).takes == Takes::answer);
  CHECK(form(3).takes == Takes::nothing);
  CHECK(form(4).takes == Takes::nothing);
  const ValueForm milestone = value_form(workspace, milestone_of(4));
  CHECK(milestone.takes == Takes::milestone);
  CHECK(milestone.example == "done");
  const ValueForm readings = value_form(workspace, kpi());
  CHECK(readings.takes == Takes::level);
  CHECK(readings.example == "34");
}

TEST_CASE("the value that counts is the latest by the day, and none where that cannot be read") {
  const model::Workspace workspace = shop();
  CHECK(level_on(workspace, key_result(0), day) == 0.46);
  CHECK(!level_on(workspace, key_result(1), day));
  CHECK(level_on(workspace, kpi(), day - std::chrono::days(7)) == 34.0);
  CHECK(!level_on(workspace, kpi(), day));
}

TEST_CASE("a thing is called by its last name") {
  const model::Workspace workspace = shop();
  CHECK(short_name(workspace, key_result(0)) == "refunds");
  CHECK(short_name(workspace, milestone_of(4)) == "guides/german");
  CHECK(short_name(workspace, kpi()) == "kpi:nps");
}

TEST_CASE("an example is written without the quotes around it in the file") {
  const model::Workspace workspace = test::load_example(R"(# okrs/2026-Q4/shop.yaml
period: 2026-Q4
team: shop
objectives:
  - id: loved
    title: Cooks love us
    key_results:
      - {id: a, title: Lower refunds from 0.5% to 0.2%, checkins: [{date: 2026-10-05, value: "0.46%"}]}
      - {id: b, title: Refunds, baseline: '0.5%', target: '0.2%'}
)");
  CHECK(value_form(workspace, key_result(0)).example == "0.46%");
  CHECK(value_form(workspace, key_result(1)).example == "0.2%");
  const auto typed = read_typed_value(workspace, key_result(0), "0.4", day);
  REQUIRE(typed);
  CHECK(typed->text == "0.4%");
}

}  // namespace okr::edit
