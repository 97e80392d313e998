// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE(
    "objective-without-key-results fires at the title of an objective that nothing measures") {
  check_spans("objective-without-key-results", R"(objectives:
  - title: «Home cooks trust us»
)");
}

TEST_CASE("objective-without-key-results counts key results that are not dropped") {
  check_spans("objective-without-key-results", R"(title: «Home cooks trust us»
key_results:
  - title: Raise NPS from 30 to 50
    dropped: 2026-10-20
)");
}

TEST_CASE("objective-without-key-results is silent with one key result") {
  check_spans("objective-without-key-results", R"(- Raise NPS from 30 to 50
)");
}

TEST_CASE(
    "objective-without-key-results is silent where an aligned objective contributes, and not where "
    "it only supports") {
  check_spans("objective-without-key-results", R"(# okrs/2026-Q4/product.yaml
objectives:
  - id: trusted
    title: Home cooks trust us
  - id: known
    title: «Home cooks know us»
# okrs/2026-Q4/checkout.yaml
objectives:
  - title: Paying feels effortless
    aligned_to: product/trusted
    key_results: [Raise NPS from 30 to 50]
  - title: Paying is quick
    aligned_to: {to: product/known, contributes: false}
    key_results: [Raise NPS from 30 to 50]
)");
}

TEST_CASE("objective-without-key-results leaves a key result that cannot be read to wrong-type") {
  for (const char* item : {"~", "[]"}) {
    const okr::test::Checked checked = okr::test::check_example(
        std::string("title: Home cooks trust us\nwhy: T\naligned_to: northwind/loved\n"
                    "key_results:\n  - ") +
        item + "\n");
    CHECK(okr::test::of_rule(checked, "wrong-type").size() == 1);
    CHECK(okr::test::of_rule(checked, "objective-without-key-results").empty());
    CHECK(okr::test::of_rule(checked, "key-result-without-target").empty());
    CHECK(okr::test::of_rule(checked, "stale-checkin").empty());
  }
}
