// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("unknown-alignment points at the reference that finds nothing, and names the nearest") {
  const auto checked = okr::test::check_example(R"(# okrs/2026-Q4/northwind.yaml
objectives:
  - id: loved
    title: Home cooks love what we make
# okrs/2026-Q4/product.yaml
aligned_to: northwind/lovd
)");
  CHECK(okr::test::words(checked, "unknown-alignment") ==
        std::vector<std::string>{"northwind/lovd"});
  const auto found = okr::test::of_rule(checked, "unknown-alignment");
  REQUIRE(found.size() == 1);
  CHECK(found[0].message ==
        "'northwind/lovd' leads nowhere: northwind has no objective 'lovd' (did you mean "
        "'loved'?)");
}

TEST_CASE("unknown-alignment also stands at the reference inside a mapping") {
  check_spans("unknown-alignment", R"(aligned_to:
  - {to: «northwind/nothing», weight: 2}
)");
}
