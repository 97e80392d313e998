// SPDX-License-Identifier: MIT
#include <okr/rollup/written.h>

#include <doctest/doctest.h>

#include <limits>

namespace okr::rollup {
namespace {

model::Spanned<double> said(double value) {
  return {value, {}};
}

TEST_CASE("a confidence is one from 0 to 10") {
  CHECK(stated_confidence(said(0)) == 0);
  CHECK(stated_confidence(said(10)) == 10);
  CHECK_FALSE(stated_confidence(said(10.5)));
  CHECK_FALSE(stated_confidence(said(-1)));
  CHECK_FALSE(stated_confidence({}));
}

TEST_CASE("a weight is 1 unless one is written that can be used") {
  CHECK(weight_used({}) == 1);
  CHECK(weight_used(said(0)) == 0);
  CHECK(weight_used(said(2.5)) == 2.5);
  CHECK(weight_used(said(-3)) == 1);
  CHECK(weight_used(said(std::numeric_limits<double>::infinity())) == 1);
}

}  // namespace
}  // namespace okr::rollup
