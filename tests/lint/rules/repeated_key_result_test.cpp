// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("repeated-key-result fires on the same sentence under two objectives") {
  check_spans("repeated-key-result", R"(objectives:
  - title: Home cooks trust us
    key_results: [Raise the repeat purchase rate from 5% to 15%]
  - title: Home cooks love us
    key_results: [«raise the repeat  purchase rate from 5% to 15%.»]
)");
}

TEST_CASE("repeated-key-result takes a tab for a space") {
  check_spans("repeated-key-result",
              "- {title: \"Better\\tsupport\", kind: binary}\n"
              "- {title: «Better support», kind: binary}\n");
}

TEST_CASE("repeated-key-result fires on the same metric, over teams and files") {
  check_spans("repeated-key-result", R"(# okrs/2026-Q4/checkout.yaml
- Raise the repeat purchase rate from 5% to 15%
# okrs/2026-Q4/product.yaml
- «Increase repeat purchase rates from 5% to 12%»
)");
  check_spans("repeated-key-result", R"(# okrs/2026-Q4/marketing.yaml
- Raise the repeat purchase rate from 5% to 15%
# okrs/2026-Q4/product.yaml
- «Increase repeat purchase rates from 5% to 15%»
)");
}

TEST_CASE("repeated-key-result fires on near-duplicates in one objective") {
  check_spans("repeated-key-result",
              "- Raise the repeat purchase rate from 5% to 15%\n"
              "- «Grow the rate of repeat purchases to 15%»\n");
  check_spans("repeated-key-result",
              "- Improve NPS from 30 to 45\n- «Raise NPS from 30 to 50 by December»\n");
}

TEST_CASE("repeated-key-result is silent where the metric starts elsewhere or goes the other way") {
  check_spans("repeated-key-result", R"(# okrs/2026-Q4/marketing.yaml
- Raise NPS from 30 to 45
# okrs/2026-Q4/product.yaml
- Raise NPS from 20 to 40
)");
  check_spans("repeated-key-result", R"(# okrs/2026-Q4/marketing.yaml
- Raise test coverage from 60% to 80%
# okrs/2026-Q4/product.yaml
- Raise test coverage from 60% to 75%
)");
  check_spans(
      "repeated-key-result",
      "- Raise orders from 100 to 200 in Spain\n- Raise orders from 100 to 200 in France\n");
}

TEST_CASE("repeated-key-result is silent over periods") {
  check_spans("repeated-key-result", R"(# okrs/2026-Q3/product.yaml
- Raise the repeat purchase rate from 5% to 15%
# okrs/2026-Q4/product.yaml
- Raise the repeat purchase rate from 5% to 15%
)");
}

TEST_CASE("repeated-key-result lets two teams keep a level in the same words") {
  check_spans("repeated-key-result", R"(# okrs/2026-Q4/marketing.yaml
- Keep uptime above 99.9%
# okrs/2026-Q4/product.yaml
- Keep uptime above 99.9%
)");
}
