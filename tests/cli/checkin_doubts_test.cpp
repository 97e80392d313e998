// SPDX-License-Identifier: MIT
#include "../../src/cli/checkin_doubts.h"

#include "support/check.h"

#include <doctest/doctest.h>

#include <initializer_list>
#include <vector>

namespace okr::cli {
namespace {

constexpr model::Date day =
    std::chrono::sys_days(std::chrono::year(2026) / std::chrono::November / 2);

bool far_off(std::initializer_list<double> before, double value,
             std::optional<Course> course = std::nullopt) {
  return is_far_off(std::vector<double>(before), value, course);
}

}  // namespace

TEST_CASE("a decimal point one place off is far off, also where the value moved as well") {
  CHECK(far_off({0.41}, 4.1));
  CHECK(far_off({0.41}, 0.041));
  CHECK(far_off({0.46}, 4.1));
  CHECK(far_off({0.41}, 0.046));
  CHECK(far_off({0.5}, 4, Course{0.5, 0.2}));
  CHECK(!far_off({0.41}, 2.0));
  CHECK(!far_off({0.41}, 0.09));
  CHECK(!far_off({3}, 0));
  CHECK(!far_off({0}, 30));
  CHECK(!far_off({-1}, 20));
  CHECK(!far_off({}, 20));
}

TEST_CASE("a leap far beyond all steps before is far off") {
  CHECK(far_off({100, 102, 101}, 112));
  CHECK(!far_off({100, 102, 101}, 111));
  CHECK(!far_off({100, 102}, 200));
  CHECK(!far_off({100, 100, 100}, 200));
}

TEST_CASE("half of the way to the target is taken at its word") {
  CHECK(!far_off({0, 1}, 15, Course{0, 30}));
  CHECK(far_off({0, 1}, 31, Course{0, 30}));
  CHECK(far_off({0, 1}, 17, Course{0, 30}));
  CHECK(far_off({0.5, 0.46, 0.41}, 4.1, Course{0.5, 0.2}));
  CHECK(far_off({0.5, 0.46, 0.41}, 0.041, Course{0.5, 0.2}));
  CHECK(!far_off({0.5, 0.46, 0.41}, 0.3, Course{0.5, 0.2}));
}

TEST_CASE("a doubt names the last value and its day") {
  const model::Workspace workspace = test::load_example(R"(# okrs/2026-Q4/shop.yaml
period: 2026-Q4
team: shop
objectives:
  - id: loved
    title: Cooks love us
    key_results:
      - {id: refunds, title: Lower the refund rate from 0.5% to 0.2%, checkins: [2026-10-05 0.46%]}
      - {id: repeat, title: Raise the repeat rate from 5% to 15%}
kpis:
  - {id: nps, title: NPS, readings: [2026-10-12 34, 2026-10-05 33]}
)");
  model::Found refunds;
  refunds.objective = 0;
  refunds.key_result = 0;
  model::Found repeat = refunds;
  repeat.key_result = 1;
  model::Found nps;
  nps.kpi = 0;
  CHECK(doubt_about(workspace, refunds, 4.6, "4.6%", day) ==
        "4.6% is far off the last value, 0.46% on 2026-10-05");
  CHECK(!doubt_about(workspace, refunds, 0.4, "0.4%", day));
  CHECK(doubt_about(workspace, repeat, 60, "60%", day) == "60% is far off the baseline");
  CHECK(doubt_about(workspace, nps, 340, "340", day) ==
        "340 is far off the last value, 34 on 2026-10-12");
}

}  // namespace okr::cli
