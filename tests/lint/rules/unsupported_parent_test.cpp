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
