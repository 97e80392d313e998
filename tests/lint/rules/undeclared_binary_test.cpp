// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("undeclared-binary fires on what is won or not") {
  check_spans("undeclared-binary", "- «Win Grand Hotels as a customer»\n");
  check_spans("undeclared-binary", "- «Become carbon neutral»\n");
}

TEST_CASE("undeclared-binary is silent where fields say how it is told, and on tasks") {
  check_spans("undeclared-binary", "- {title: Win Grand Hotels as a customer, kind: binary}\n");
  check_spans("undeclared-binary",
              "- {title: Win Grand Hotels as a customer, baseline: 0, target: 3}\n");
  check_spans("undeclared-binary", "- Launch two new products\n");
  check_spans("undeclared-binary", "- Win 10 new customers\n");
}

TEST_CASE("what is undeclared is not also without a target") {
  const auto checked =
      okr::test::check_example("- Win Grand Hotels as a customer\n", okr::test::strict());
  CHECK(okr::test::words(checked, "undeclared-binary").size() == 1);
  CHECK(okr::test::words(checked, "key-result-without-target").empty());
}
