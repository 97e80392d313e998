// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE(
    "alignment-to-dropped fires from the day on which the objective or key result is dropped") {
  check_spans("alignment-to-dropped", R"(# okrs/2026-Q4/product.yaml
objectives:
  - {id: trusted, title: Trusted, dropped: 2026-11-02}
  - {id: later, title: Later, dropped: 2026-11-03}
  - id: known
    title: Known
    key_results:
      - {id: nps, title: Raise NPS from 30 to 50, dropped: 2026-10-20}
# okrs/2026-Q4/checkout.yaml
objectives:
  - {id: a, title: A, aligned_to: «product/trusted»}
  - {id: b, title: B, aligned_to: product/later}
  - {id: c, title: C, aligned_to: «product/known/nps»}
  - {id: d, title: D, aligned_to: product/trusted, dropped: 2026-10-20}
)");
}

TEST_CASE("alignment-to-dropped is silent where the child had ended by then") {
  check_spans("alignment-to-dropped", R"(# okrs/2026/product.yaml
objectives:
  - {id: trusted, title: Trusted, dropped: 2026-10-20}
# okrs/2026-Q2/checkout.yaml
objectives:
  - {id: a, title: A, aligned_to: product/trusted}
)");
}
