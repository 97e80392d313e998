// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("key-result-without-project fires where neither project nor objective works towards it") {
  check_spans("key-result-without-project", R"(# okrs/2026-Q4/checkout.yaml
title: Paying is the easiest part of shopping
aligned_to: product/trusted/orders
# okrs/2026-Q4/product.yaml
objectives:
  - id: trusted
    title: Home cooks trust us
    key_results:
      - {id: nps, title: Raise NPS from 30 to 50}
      - {id: orders, title: Raise orders a day from 30 to 50}
      - {id: repeat, title: «Raise the repeat purchase rate from 5% to 15%»}
      - {id: kiosk, title: Raise orders at the kiosk from 4% to 9%, dropped: 2026-10-12}
projects:
  - {id: guide, title: A size guide, supports: [trusted/nps]}
  - {id: mails, title: Mails, status: stopped, supports: [trusted/repeat]}
)");
}

TEST_CASE("key-result-without-project is silent where a project supports the whole objective") {
  check_spans("key-result-without-project", R"(objectives:
  - id: trusted
    title: Home cooks trust us
    key_results:
      - {id: nps, title: Raise NPS from 30 to 50}
projects:
  - {id: guide, title: A size guide, status: done, supports: [trusted]}
)");
}
