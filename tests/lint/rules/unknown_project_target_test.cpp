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

TEST_CASE("unknown-project-target finds targets of other teams and periods") {
  check_spans("unknown-project-target", R"(# okrs/2026-Q3/marketing.yaml
period: 2026-Q3
objectives:
  - {id: known, title: Known}
# okrs/2026-Q4/projects.yaml
period: 2026-Q4
team: product
projects:
  - id: guide
    title: A size guide
    supports: [2026-Q3/marketing/known, «marketing/known», «sales/known»]
)");
}

TEST_CASE("unknown-project-target offers the nearest one") {
  const auto checked = okr::test::check_example(R"(objectives:
  - id: trusted
    title: Home cooks trust us
projects:
  - {id: guide, title: A size guide, supports: [product/trustd]}
)",
                                                okr::test::strict());
  const auto found = okr::test::of_rule(checked, "unknown-project-target");
  REQUIRE(found.size() == 1);
  CHECK(found[0].message.find("did you mean") != std::string::npos);
}
