// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("objective-without-period fires on a due date outside the period") {
  check_spans("objective-without-period", R"(title: Home cooks trust us
due: «2027-01-01»
)");
}

TEST_CASE("objective-without-period is silent on the period's last day") {
  check_spans("objective-without-period", R"(title: Home cooks trust us
due: 2026-12-31
)");
}

TEST_CASE("objective-without-period fires once for a file that names no period") {
  const okr::text::Source file{"a.yaml",
                               "team: product\nobjectives:\n  - title: One\n  - title: Two\n"};
  const auto checked = okr::test::check({file}, okr::test::strict());
  CHECK(okr::test::words(checked, "objective-without-period") == std::vector<std::string>{"One"});
}

TEST_CASE("objective-without-period leaves a period that is empty to missing-field") {
  check_spans("objective-without-period", R"(# okrs/2026-Q4/product.yaml
period: ""
team: product
objectives:
  - title: Home cooks trust us
)");
}
