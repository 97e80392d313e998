// SPDX-License-Identifier: MIT
#include "../../src/rollup/arithmetic.h"

#include <doctest/doctest.h>

#include <array>
#include <cmath>
#include <limits>

namespace okr::rollup {
namespace {

constexpr double most = std::numeric_limits<double>::max();

TEST_CASE("fractions are snapped to nine decimals, and nothing becomes negative zero") {
  CHECK(snap(0.1 + 0.2) == 0.3);
  CHECK(snap(1.0 / 3) == 0.333333333);
  CHECK(snap(2.0 / 3) == 0.666666667);
  CHECK_FALSE(std::signbit(snap(-1e-12)));
  CHECK(snap(12345678.25) == 12345678.25);
  CHECK(snap(std::numeric_limits<double>::infinity()) == most);
}

TEST_CASE("a share of a way is finite whatever the figures are") {
  CHECK(share_of_way(10, 5, 15) == 0.5);
  CHECK(share_of_way(0, -most, most) == 0.5);
  CHECK(share_of_way(most, -most, most) == 1);
  CHECK(share_of_way(most, 0, std::numeric_limits<double>::min()) == most);
}

TEST_CASE("a weighted mean survives weights of any size, and has none without weight") {
  CHECK(mean(std::array{Weighted{2, .4}, Weighted{3, .2}}) == 0.28);
  CHECK(mean(std::array{Weighted{most, .4}, Weighted{most, .2}}) == 0.3);
  CHECK(mean(std::array{Weighted{1e-320, .4}, Weighted{1e-320, .2}}) == 0.3);
  CHECK_FALSE(mean(std::array{Weighted{0, .4}}));
  CHECK_FALSE(mean({}));
}

}  // namespace
}  // namespace okr::rollup
