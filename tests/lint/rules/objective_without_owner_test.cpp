// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("objective-without-owner points at the owners after the first") {
  check_spans("objective-without-owner", R"(title: Home cooks trust us
owner: [dana, «sam, li»]
)");
}

TEST_CASE(
    "objective-without-owner is silent where the team has a lead, and for a person's own "
    "objective") {
  check_spans("objective-without-owner", R"(# okrs/2026-Q4/product.yaml
objectives:
  - title: Home cooks trust us
# okrs/2026-Q4/li.yaml
person: li
objectives:
  - title: I hear from home cooks first hand
)");
}

TEST_CASE("objective-without-owner fires where a team has no lead") {
  check_spans("objective-without-owner", R"(# okr.yaml
teams:
  northwind: {name: Northwind}
# okrs/2026-Q4/northwind.yaml
objectives:
  - title: «Home cooks trust us»
  - title: Home cooks know us
    owner: dana
)");
}

TEST_CASE("objective-without-owner is silent without an okr.yaml that could say who leads") {
  const okr::text::Source file{"a.yaml", "period: 2026-Q4\nteam: x\nobjectives:\n  - title: One\n"};
  const auto checked = okr::test::check({file}, okr::test::strict());
  CHECK(okr::test::words(checked, "objective-without-owner").empty());
}
