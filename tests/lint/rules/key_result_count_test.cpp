// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("key-result-count fires on two key results and on six") {
  check_spans("key-result-count", R"(objectives:
  - title: «Home cooks trust us»
    key_results: [Raise A from 1 to 2, Raise B from 1 to 2]
  - title: «Home cooks love us»
    key_results: [Raise A from 1 to 2, Raise B from 1 to 2, Raise C from 1 to 2, Raise D from 1 to 2, Raise E from 1 to 2, Raise F from 1 to 2]
)");
}

TEST_CASE("key-result-count counts dropped key results") {
  check_spans("key-result-count", R"(title: Home cooks trust us
key_results:
  - Raise A from 1 to 2
  - Raise B from 1 to 2
  - {title: Raise C from 1 to 2, dropped: 2026-10-20}
)");
}

TEST_CASE("key-result-count leaves none at all to objective-without-key-results") {
  check_spans("key-result-count", R"(objectives:
  - title: Home cooks trust us
)");
}

TEST_CASE("key-result-count takes its bounds from okr.yaml") {
  check_spans("key-result-count", R"(# okr.yaml
lint: {rules: {key-result-count: {min: 1, max: 1}}}
# okrs/2026-Q4/product.yaml
- Raise A from 1 to 2
)");
}

TEST_CASE("key-result-count says how many there are and how many there should be") {
  const auto checked = okr::test::check_example(R"(title: Home cooks trust us
key_results: [Raise A from 1 to 2]
)",
                                                okr::test::strict());
  const auto found = okr::test::of_rule(checked, "key-result-count");
  REQUIRE(found.size() == 1);
  CHECK(found[0].message ==
        "\"Home cooks trust us\" has 1 key result, fewer than 3: one measure alone is easily "
        "reached the "
        "wrong way");
}
