// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("unsupported-parent fires on a company objective without help, else on its key results") {
  check_spans("unsupported-parent", R"(# okrs/2026-Q4/northwind.yaml
objectives:
  - {id: loved, title: «Loved»}
  - id: known
    title: Known
    key_results:
      - {id: nps, title: Raise NPS from 30 to 50}
      - {id: buys, title: «Raise repeat buys from 30 to 50»}
  - {id: rich, title: Rich, key_results: [Raise margin from 30% to 50%]}
# okrs/2026-Q4/product.yaml
objectives:
  - {title: A, aligned_to: northwind/known/nps}
  - {title: B, aligned_to: northwind/rich}
)");
}

TEST_CASE("unsupported-parent is silent below the company, and in a company of one team") {
  check_spans("unsupported-parent", R"(# okrs/2026-Q4/product.yaml
objectives:
  - {id: trusted, title: Trusted}
)");
  check_spans("unsupported-parent", R"(# okr.yaml
teams:
  northwind: {name: Northwind, lead: ines}
# okrs/2026-Q4/northwind.yaml
objectives:
  - {id: loved, title: Loved}
)");
}

TEST_CASE("unsupported-parent leaves out what was dropped, and those that stand for themselves") {
  check_spans("unsupported-parent", R"(# okrs/2026-Q4/northwind.yaml
objectives:
  - {id: old, title: Old, dropped: 2026-10-05, reason: Nobody asked for it}
  - id: known
    title: Known
    key_results:
      - {id: nps, title: Raise NPS from 30 to 50}
      - {id: gone, title: Raise buys from 3 to 5, dropped: 2026-10-05, reason: Nobody asked}
# okrs/2026-Q4/product.yaml
objectives:
  - {title: A, aligned_to: northwind/known/nps}
)");
}

TEST_CASE("unsupported-parent does not take a dropped objective for help") {
  check_spans("unsupported-parent", R"(# okrs/2026-Q4/northwind.yaml
objectives:
  - {id: loved, title: «Loved»}
# okrs/2026-Q4/product.yaml
objectives:
  - {title: A, aligned_to: northwind/loved, dropped: 2026-10-05, reason: Nobody asked for it}
)");
}

TEST_CASE("unsupported-parent does not judge while a file cannot be read") {
  check_spans("unsupported-parent", R"(# okrs/2026-Q4/northwind.yaml
objectives:
  - {id: loved, title: Loved}
# okrs/2026-Q4/product.yaml
objectives: "never closed
)");
}
