// SPDX-License-Identifier: MIT
#include "../../src/report/percent.h"

#include <doctest/doctest.h>

namespace okr::report {

TEST_CASE("percent has one decimal, half up, and none where it is 0") {
  CHECK(percent(0) == "0%");
  CHECK(percent(0.5) == "50%");
  CHECK(percent(0.466666667) == "46.7%");
  CHECK(percent(0.1235) == "12.4%");
  CHECK(percent(0.12345) == "12.3%");
  CHECK(percent(0.9995) == "100%");
  CHECK(percent(0.00049) == "0%");
  CHECK(percent(0.0005) == "0.1%");
}

TEST_CASE("what is beyond the target or below the baseline keeps its sign and size") {
  CHECK(percent(1.25) == "125%");
  CHECK(percent(-0.2) == "-20%");
  CHECK(percent(-0.333333333) == "-33.3%");
  CHECK(percent(-0.0005) == "0%");
  CHECK(percent(1e308) == ">100000000%");
  CHECK(percent(-1e308) == "<-100000000%");
}

TEST_CASE("scores have two decimals, confidence as many as it needs") {
  CHECK(score_text(0.7) == "0.70");
  CHECK(score_text(0.875) == "0.88");
  CHECK(score_text(1) == "1.00");
  CHECK(confidence_text(7) == "7/10");
  CHECK(confidence_text(6.25) == "6.3/10");
  CHECK(confidence_text(10) == "10/10");
}

}  // namespace okr::report
