// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("conflicting-targets fires where two teams push one metric both ways") {
  check_spans("conflicting-targets", R"(# okrs/2026-Q4/marketing.yaml
- Raise the number of weekly newsletters per buyer from 1 to 3
# okrs/2026-Q4/product.yaml
- «Lower weekly newsletters per buyer from 1 to 0.5»
)");
}

TEST_CASE("conflicting-targets fires where the periods overlap") {
  check_spans("conflicting-targets", R"(# okrs/2026/marketing.yaml
- «Raise the average order value from 40 EUR to 60 EUR»
# okrs/2026-Q4/product.yaml
- Reduce the average order value from 45 EUR to 30 EUR
)");
  check_spans("conflicting-targets", R"(# okrs/2026-Q3/marketing.yaml
- Raise the average order value from 40 EUR to 60 EUR
# okrs/2026-Q4/product.yaml
- Reduce the average order value from 45 EUR to 30 EUR
)");
}

TEST_CASE("conflicting-targets is silent within one team, and one way") {
  check_spans("conflicting-targets", R"(# okrs/2026-Q4/product.yaml
- Raise the average order value from 40 EUR to 60 EUR
- Reduce the average order value from 40 EUR to 30 EUR
)");
  check_spans("conflicting-targets", R"(# okrs/2026-Q4/marketing.yaml
- Raise the average order value from 40 EUR to 60 EUR
# okrs/2026-Q4/product.yaml
- Raise the average order value from 40 EUR to 50 EUR
)");
}

TEST_CASE("conflicting-targets takes one word for one metric only from the same start") {
  check_spans("conflicting-targets", R"(# okrs/2026-Q4/marketing.yaml
- Raise headcount from 4 to 6
# okrs/2026-Q4/product.yaml
- Lower headcount from 20 to 15
)");
  check_spans("conflicting-targets", R"(# okrs/2026-Q4/marketing.yaml
- Raise headcount from 20 to 25
# okrs/2026-Q4/product.yaml
- «Lower headcount from 20 to 15»
)");
}
