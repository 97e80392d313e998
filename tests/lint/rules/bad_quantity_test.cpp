// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

namespace okr::lint {

TEST_CASE("bad-quantity points at what is no number") {
  test::check_spans("bad-quantity",
                    "- title: Raise NPS\n"
                    "  baseline: 30\n"
                    "  target: «fifty or so»\n");
  test::check_spans("bad-quantity",
                    "- title: Raise NPS from 30 to 50\n"
                    "  checkins:\n"
                    "    - 2026-10-05 «much» better\n");
}

TEST_CASE("bad-quantity is silent on quantities as people write them") {
  test::check_spans("bad-quantity",
                    "- title: Raise revenue\n"
                    "  baseline: $1.2M\n"
                    "  target: $1,500k\n");
}

TEST_CASE("a target that cannot be read is one finding, not also a missing target") {
  test::check_spans("key-result-without-target",
                    "- title: Raise NPS\n  baseline: 30\n  target: fifty or so\n");
}

TEST_CASE("a check-in that cannot be read hides nothing") {
  test::check_spans("key-result-without-target",
                    "- title: «Better support»\n  checkins:\n    - 2026-10-05 much better\n");
}

}  // namespace okr::lint
