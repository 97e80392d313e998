// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

namespace okr::lint {

TEST_CASE("unknown-period points at the period") {
  test::check_spans("unknown-period",
                    "period: «spring»\n"
                    "objectives:\n"
                    "  - title: Home cooks trust us\n");
}

TEST_CASE("unknown-period is silent on a period that okr.yaml names") {
  test::check_spans("unknown-period",
                    "# okr.yaml\n"
                    "periods:\n"
                    "  spring: {start: 2026-03-01, end: 2026-05-31}\n"
                    "# okrs/spring/product.yaml\n"
                    "title: Home cooks trust us\n");
}

}  // namespace okr::lint
