// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_example;
using okr::test::check_spans;
using okr::test::of_rule;

TEST_CASE("deleted-mid-period fires at the objective that has lost a key result") {
  check_spans("deleted-mid-period", R"(# as the period began
title: Home cooks trust us
key_results:
  - {id: a, title: Raise NPS from 30 to 50}
  - {id: b, title: Lower the refund rate from 0.5% to 0.2%}
# today
title: «Home cooks trust us»
key_results:
  - {id: a, title: Raise NPS from 30 to 50}
)");
}

TEST_CASE("deleted-mid-period fires where the objective's file says its period") {
  check_spans("deleted-mid-period", R"(# as the period began
objectives:
  - {id: trusted, title: Home cooks trust us}
  - {id: fast, title: Pans arrive while the appetite lasts}
# today
period: «2026-Q4»
objectives:
  - {id: trusted, title: Home cooks trust us}
)");
}

TEST_CASE("deleted-mid-period is silent on what moved, was renamed, or had been dropped before") {
  check_spans("deleted-mid-period", R"(# as the period began
# okrs/2026-Q4/product.yaml
objectives:
  - {id: trusted, title: Home cooks trust us, key_results: [{id: a, title: Raise NPS from 30 to 50}]}
  - {id: old, title: Home cooks come back to us, dropped: 2026-10-03}
  - {id: next, title: Gifts bring new cooks to us}
# okrs/2026-Q4/checkout.yaml
objectives:
  - {id: fast, title: Pans arrive while the appetite lasts}
# today
# okrs/2026-Q4/product.yaml
objectives:
  - {id: trust, title: Home cooks trust us, key_results: [{id: nps, title: Raise NPS from 30 to 50}]}
# okrs/checkout.yaml
period: 2026-Q4
team: checkout
objectives:
  - {id: fast, title: Pans arrive while the appetite lasts}
# okrs/2027-Q1/product.yaml
objectives:
  - {id: next, title: Gifts bring new cooks to us}
)");
}

TEST_CASE("deleted-mid-period names what is gone, since when, and the command that ends it") {
  const auto found = of_rule(check_example(R"(# as the period began
- {id: a, title: Raise NPS from 30 to 50}
- {id: b, title: Lower the refund rate from 0.5% to 0.2%}
# today
- {id: a, title: Raise NPS from 30 to 50}
)"),
                             "deleted-mid-period");
  REQUIRE(found.size() == 1);
  CHECK(found[0].message ==
        "the key result \"Lower the refund rate from 0.5% to 0.2%\", which 2026-Q4 had on "
        "2026-09-28 (1a2b3c4), was deleted: nothing says why it ended");
  CHECK(found[0].help ==
        "put it back as git has it, then end it in the open: okr drop 2026-Q4/product/trusted/b "
        "--reason \"___\"");
}
