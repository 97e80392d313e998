// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

using okr::test::check_spans;

TEST_CASE("alignment-cycle shows the whole way round, with every edge as a related place") {
  const auto checked = okr::test::check_example(R"(objectives:
  - {id: one, title: One, aligned_to: product/three}
  - {id: two, title: Two, aligned_to: product/one}
  - {id: three, title: Three, aligned_to: product/two}
)");
  const auto found = okr::test::of_rule(checked, "alignment-cycle");
  REQUIRE(found.size() == 1);
  CHECK(found[0].message ==
        "alignment goes round in a circle: 2026-Q4/product/one -> 2026-Q4/product/three -> "
        "2026-Q4/product/two -> 2026-Q4/product/one");
  CHECK(found[0].related.size() == 3);
}

TEST_CASE("alignment-cycle stands at the first edge of a circle, once") {
  check_spans("alignment-cycle", R"(# okrs/2026-Q4/product.yaml
objectives:
  - {id: one, title: One, aligned_to: «product/three»}
  - {id: two, title: Two, aligned_to: product/one}
  - {id: three, title: Three, aligned_to: product/two}
  - {id: four, title: Four, aligned_to: product/one}
)");
}

TEST_CASE("alignment-cycle finds circles that do not touch each other") {
  check_spans("alignment-cycle", R"(objectives:
  - {id: one, title: One, aligned_to: «product/two»}
  - {id: two, title: Two, aligned_to: product/one}
  - {id: three, title: Three, aligned_to: «product/four»}
  - {id: four, title: Four, aligned_to: [product/three, product/one]}
)");
}

TEST_CASE("alignment-cycle goes through key results") {
  check_spans("alignment-cycle", R"(objectives:
  - id: one
    title: One
    aligned_to: «product/two»
    key_results:
      - {id: nps, title: Raise NPS from 30 to 50}
  - {id: two, title: Two, aligned_to: product/one/nps}
)");
}

TEST_CASE("alignment-cycle is silent on two ways up, on itself, and on what is dropped") {
  check_spans("alignment-cycle", R"(objectives:
  - {id: one, title: One}
  - {id: two, title: Two, aligned_to: product/one}
  - {id: three, title: Three, aligned_to: [product/two, product/one]}
  - {id: four, title: Four, aligned_to: product/four}
  - {id: five, title: Five, aligned_to: product/six, dropped: 2026-10-20}
  - {id: six, title: Six, aligned_to: product/five}
)");
}

TEST_CASE("alignment-cycle walks a chain of ten thousand objectives") {
  constexpr int length = 10'000;
  std::string chain = "objectives:\n";
  for (int i = 0; i < length; ++i) {
    chain +=
        fmt::format("  - {{id: o{}, title: One, aligned_to: product/o{}}}\n", i, (i + 1) % length);
  }
  const auto checked = okr::test::check_example(chain);
  const auto found = okr::test::of_rule(checked, "alignment-cycle");
  REQUIRE(found.size() == 1);
  CHECK(found[0].related.size() == length);
}
