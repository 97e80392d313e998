// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_example;
using okr::test::check_spans;
using okr::test::of_rule;

TEST_CASE(
    "project-supports-nothing fires where nothing is named, or only what is over or dropped") {
  check_spans("project-supports-nothing", R"(# okrs/2026-Q3/product.yaml
title: Home cooks come back to us
# okrs/2027-Q1/product.yaml
title: Cooks find the right pan
# okrs/2026-Q4/product.yaml
objectives:
  - id: trusted
    title: Home cooks trust us
    key_results:
      - {id: nps, title: Raise NPS from 30 to 50, dropped: 2026-10-12}
projects:
  - {id: a, title: «A size guide»}
  - {id: b, title: A second guide, supports: [«trusted/nps», 2026-Q3/product/trusted]}
  - {id: c, title: A third guide, status: active, supports: [«2027-Q1/product/trusted»]}
)");
}

TEST_CASE("project-supports-nothing is silent on what serves, is over, or waits for its time") {
  check_spans("project-supports-nothing", R"(# okrs/2027-Q1/product.yaml
title: Cooks find the right pan
# okrs/2026-Q4/product.yaml
objectives:
  - id: trusted
    title: Home cooks trust us
    key_results:
      - {id: nps, title: Raise NPS from 30 to 50}
projects:
  - {id: a, title: A size guide, supports: [trusted]}
  - {id: b, title: A second guide, supports: [trusted/nps]}
  - {id: c, title: A third guide, status: planned, supports: [2027-Q1/product/trusted]}
  - {id: d, title: A fourth guide, status: done}
  - {id: e, title: A fifth guide, status: stopped}
)");
}

TEST_CASE("project-supports-nothing waits until unknown references are mended") {
  check_spans("project-supports-nothing", R"(projects:
  - {id: a, title: A size guide, supports: [2026-Q4/product/trustet]}
)");
}

TEST_CASE("project-supports-nothing says what it does to the ranking") {
  const auto found = of_rule(check_example(R"(projects:
  - id: a
    title: A size guide
    rice: {reach: 500, impact: 2, confidence: 80%, effort: 4}
)"),
                             "project-supports-nothing");
  REQUIRE(found.size() == 1);
  CHECK(found[0].message ==
        "the project \"A size guide\" supports no objective; its RICE impact counts as 0");
}
