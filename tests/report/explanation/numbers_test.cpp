// SPDX-License-Identifier: MIT
#include "../../../src/report/explanation/numbers.h"

#include <doctest/doctest.h>

#include <array>

namespace okr::report {
namespace {

TEST_CASE("numbers are written with all their decimals and no trailing zeros") {
  CHECK(written(0.4875) == "0.4875");
  CHECK(written(1200000) == "1200000");
  CHECK(written(0.1 + 0.2) == "0.3");
  CHECK(written(-0.0) == "0");
  CHECK(written(1e300) == "1e+300");
  CHECK(written(0.00001) == "0.00001");
  CHECK(operand(-3) == "(-3)");
  CHECK(written(27.9, "%") == "27.9%");
  CHECK(written(1, "weeks") == "1 week");
  CHECK(written(16000, "USD") == "16000 USD");
}

TEST_CASE("differences and totals have no digits that the figures did not have") {
  CHECK(written(*difference(99.92, 99.9)) == "0.02");
  CHECK(written(*difference(0.46, 0.5)) == "-0.04");
  CHECK(written(*total(std::array{0.1, 0.2, 0.3})) == "0.6");
  CHECK_FALSE(difference(1.7e308, -1.7e308));
  CHECK_FALSE(total(std::array{1.7e308, 1.7e308}));
}

TEST_CASE("a fraction stands beside its per cent") {
  CHECK(with_percent(0.333333333) == "0.333333333 (33.3%)");
}

TEST_CASE("sums that no number holds have no totals, and the largest number is written") {
  const Term huge{.weight = 1e308, .value = 0.5, .label = "key result a"};
  CHECK(has_totals({"progress", {huge}}));
  CHECK_FALSE(has_totals({"progress", {huge, huge}}));
  CHECK(written(weights_of({"progress", {huge, huge}})) == "1.7976931348623157e+308");
}

}  // namespace
}  // namespace okr::report
