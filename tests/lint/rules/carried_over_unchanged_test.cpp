// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("carried-over-unchanged fires where a team says the same as in the period before") {
  check_spans("carried-over-unchanged", R"(# okrs/2026-Q2/product.yaml
- Raise NPS from 30 to 50
# okrs/2026-Q3/product.yaml
- «Raise NPS from 30 to 50»
- At least 80% of cooks are glad
# okrs/2026-Q4/product.yaml
- title: «raise NPS from  30 to 50.»
- «At least 80% of cooks are glad»
)");
}

TEST_CASE("carried-over-unchanged is silent where sentence or target differ") {
  check_spans("carried-over-unchanged", R"(# okrs/2026-Q3/product.yaml
- Raise NPS from 30 to 50
- {title: Raise the repeat purchase rate, baseline: 5%, target: 15%}
# okrs/2026-Q4/product.yaml
- Raise NPS from 38 to 50
- {title: Raise the repeat purchase rate, baseline: 9%, target: 20%}
)");
}

TEST_CASE("carried-over-unchanged is silent across teams, gaps, dropped ones, and levels to keep") {
  check_spans("carried-over-unchanged", R"(# okrs/2026-Q1/product.yaml
- Lower the refund rate from 0.5% to 0.2%
# okrs/2026-Q3/checkout.yaml
- Raise NPS from 30 to 50
# okrs/2026-Q3/product.yaml
- Keep the availability above 95%
- {title: Raise the repeat purchase rate from 5% to 15%, dropped: 2026-08-03}
# okrs/2026-Q4/product.yaml
- Raise NPS from 30 to 50
- Keep the availability above 95%
- Lower the refund rate from 0.5% to 0.2%
- Raise the repeat purchase rate from 5% to 15%
)");
}

TEST_CASE("carried-over-unchanged lets bounds, steps and answers go on by decision") {
  check_spans("carried-over-unchanged", R"(# okrs/2026-Q3/product.yaml
objectives:
  - id: trusted
    title: Home cooks trust us
    key_results:
      - {id: signed, title: Both suppliers sign our charter, kind: binary}
      - {id: quick, title: Pages load in time, max: 2 s}
      - {id: repeat, title: Raise the repeat purchase rate from 5% to 15%}
# okrs/2026-Q4/product.yaml
objectives:
  - id: trusted
    title: Home cooks trust us
    key_results:
      - {title: Both suppliers sign our charter, kind: binary, carried_from: 2026-Q3/product/trusted/signed}
      - {title: «Pages load in time», max: 2 s}
      - {title: «Raise the repeat purchase rate from 5% to 15%», carried_from: 2026-Q3/product/trusted/repeat}
)");
}

TEST_CASE("carried-over-unchanged knows a team by its former id, and shows where it ended") {
  const auto found = okr::test::of_rule(okr::test::check_example(R"(# okr.yaml
teams:
  northwind: {name: Northwind Cookware, level: company}
  product:   {name: Product, parent: northwind, formerly: [web]}
# okrs/2026-Q3/web.yaml
- title: Raise NPS from 30 to 50
  checkins: [2026-09-28 38]
# okrs/2026-Q4/product.yaml
- Raise NPS from 30 to 50
)"),
                                        "carried-over-unchanged");
  REQUIRE(found.size() == 1);
  CHECK(
      found[0].message ==
      "\"Raise NPS from 30 to 50\" says the same as in 2026-Q3, with the same target: what did not "
      "work once is tried again");
  CHECK(found[0].help ==
        "start from where it ended and set a target that fits: \"from 38 to ___\"");
}
