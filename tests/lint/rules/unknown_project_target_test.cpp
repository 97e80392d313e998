// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("unknown-project-target fires at a reference that finds nothing") {
  check_spans("unknown-project-target", R"(objectives:
  - id: trusted
    title: Home cooks trust us
    key_results:
      - {id: nps, title: Raise NPS from 30 to 50}
projects:
  - id: guide
    title: A size guide
    supports: [trusted, trusted/nps, «trusted/npss», «2026-Q4/product/loved»]
)");
}
