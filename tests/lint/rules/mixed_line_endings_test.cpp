// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

namespace okr::lint {

TEST_CASE("mixed-line-endings points at the first line break that differs") {
  test::check_spans("mixed-line-endings", "objectives:«\r\n»  - title: Home cooks trust us\n");
}

TEST_CASE("mixed-line-endings is silent on files that are all one") {
  test::check_spans("mixed-line-endings", "title: Home cooks trust us\nwhy: refunds\n");
}

TEST_CASE("mixed-line-endings' fix writes all as most of them are") {
  test::check_fix("mixed-line-endings", "title: Home cooks trust us\r\nwhy: refunds\n",
                  "title: Home cooks trust us\nwhy: refunds\n");
}

}  // namespace okr::lint
