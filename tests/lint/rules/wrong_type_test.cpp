// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

namespace okr::lint {

TEST_CASE("wrong-type points at the value") {
  test::check_spans("wrong-type",
                    "title: Home cooks trust us\n"
                    "why: «[fewer refunds, more repeat purchases]»\n");
}

TEST_CASE("wrong-type is silent where the key takes it") {
  test::check_spans("wrong-type",
                    "title: Home cooks trust us\n"
                    "why: fewer refunds and more repeat purchases\n"
                    "labels: [trust]\n");
}

}  // namespace okr::lint
